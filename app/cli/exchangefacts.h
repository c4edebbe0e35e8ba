#pragma once

#include "cli/commandcontext.h"
#include "ledger/writetransaction.h"
#include "sync/exchangemonitor.h"
#include "sync/exchangestep.h"
#include "sync/partnerprofile.h"

#include <QCommandLineParser>
#include <QJsonArray>
#include <QJsonObject>

namespace packledger::cli {

/// One thing that an exchange did, as the contract prints it.
[[nodiscard]] QJsonObject stepFact(const sync::ExchangeStep &step);
[[nodiscard]] QString stepSentence(const sync::ExchangeStep &step);

/// A document on its way; `isLate`: its acknowledgement should have come.
[[nodiscard]] QJsonObject outboxFact(const ledger::OutboxRow &row, bool isLate);
[[nodiscard]] QString outboxSentence(const ledger::OutboxRow &row, bool isLate);

[[nodiscard]] QJsonObject inboxFact(const ledger::InboxRow &row);
[[nodiscard]] QString inboxSentence(const ledger::InboxRow &row);

/// The options that cut a list of documents, and what they ask for.
[[nodiscard]] QList<QCommandLineOption> monitorOptions();
[[nodiscard]] sync::MonitorQuestion questionOf(const QCommandLineParser &arguments, CommandContext &context);

/// Fails with sync.partner-unknown where an option names neither a partner nor anybody of whom documents are left; no
/// name is right.
[[nodiscard]] Result<void> checkPartnerOption(ledger::View &view, const QByteArray &name);

/// What the journal says of a document: when, what, by whom and why.
[[nodiscard]] QJsonArray actFacts(const std::vector<sync::MonitorEntry> &history);

/// When a moment was, as every fact says it.
[[nodiscard]] QString momentText(qint64 ms);

} // namespace packledger::cli
