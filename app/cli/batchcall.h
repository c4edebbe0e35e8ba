#pragma once

#include "access/signin.h"
#include "cli/commandcontext.h"
#include "ledger/linestores.h"

#include <QCommandLineParser>
#include <QHash>

#include <functional>

namespace packledger::cli {

/// Prints a batch with its counts.
[[nodiscard]] ExitStatus showBatch(CommandContext &context, BatchId batch);

/// Does one act on the batch that the first argument names, and prints what it came to.
using BatchJob = std::function<Result<void>(ledger::WriteTransaction &, const access::Session &, BatchId)>;
[[nodiscard]] ExitStatus withBatch(CommandContext &context, const QCommandLineParser &arguments, const BatchJob &job);

/// PINs from a file or a descriptor: a name and its PIN a line. Never from the command line, which others can read.
/// Fails with base.file-open.
using Pins = QHash<QByteArray, QString>;
[[nodiscard]] Result<Pins> readPins(const QString &file);
[[nodiscard]] QCommandLineOption pinsOption();
/// An option with a value, as the verbs of batches have many.
[[nodiscard]] QCommandLineOption valueOption(const char *name, const QString &meaning, const char *value);

/// Somebody who signs: of a site with users one of them, with the PIN; else whoever has this name.
/// Fails with batch.pin-missing, and as access::SignIn::confirm().
[[nodiscard]] Result<access::Signatory> signatoryOf(CommandContext &context, const QString &name, const Pins &pins);

} // namespace packledger::cli
