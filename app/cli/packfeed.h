#pragma once

#include "cli/commandcontext.h"
#include "ledger/linestores.h"
#include "workflow/packinspection.h"

#include <QCommandLineParser>

#include <functional>

namespace packledger::cli {

/// The options that say where the packs of a batch come from: what was scanned, pictures, a camera, a fixed reader.
[[nodiscard]] QList<QCommandLineOption> packOptions();
/// Whether exactly one of them is given.
[[nodiscard]] bool hasPacks(const QCommandLineParser &arguments);

/// What a pack comes to: how the verb ends if it is the gravest, or a failure that ends it.
using PackJob = std::function<Result<ExitStatus>(const workflow::InspectedPack &)>;
[[nodiscard]] ExitStatus forEachPack(
    CommandContext &context, const QCommandLineParser &arguments, const ledger::BatchRow &batch, const PackJob &job);

} // namespace packledger::cli
