#pragma once

#include "access/session.h"
#include "cli/commandcontext.h"
#include "exceptions/cases.h"

#include <QCommandLineParser>

#include <functional>

namespace packledger::cli {

/// An option with a value, or without one.
[[nodiscard]] QCommandLineOption textOption(const char *name, const QString &text, const char *value = nullptr);
/// Fails with base.file-open.
[[nodiscard]] Result<QByteArray> fileBytes(const QString &name);

/// The case that the first argument names: "12" or "X-0012".
[[nodiscard]] ledger::CaseId caseFrom(const QCommandLineParser &arguments);
/// Names of all categories, with commas between.
[[nodiscard]] QString categoryNames();
/// "Send new data", also as "send-new-data".
[[nodiscard]] std::optional<ledger::Resolution> resolutionFrom(QString text);

void printCase(CommandContext &context, ledger::View &view, const ledger::ExceptionCase &found);
/// Prints the case as it is now.
[[nodiscard]] ExitStatus showCase(CommandContext &context, ledger::CaseId id);
/// Does one act on the case that the first argument names, and prints what it came to.
using CaseJob = std::function<Result<void>(ledger::WriteTransaction &, const access::Session &, ledger::CaseId)>;
[[nodiscard]] ExitStatus withCase(CommandContext &context, const QCommandLineParser &arguments, const CaseJob &job);

} // namespace packledger::cli
