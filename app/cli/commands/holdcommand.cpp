#include "cli/commands/holdcommand.h"

#include "access/session.h"
#include "cli/receiptfacts.h"
#include "cli/scanlines.h"
#include "workflow/holds.h"

#include <QJsonArray>

namespace packledger::cli {

namespace {

using workflow::HoldOutcome;
using workflow::HoldVerdict;
using HoldJob = std::function<Result<HoldOutcome>(
    ledger::WriteTransaction &, const access::Session &, const workflow::ScannedCode &)>;

QJsonObject holdFact(const HoldOutcome &outcome, const workflow::ScannedCode &code, int number)
{
    QJsonObject fact { { QStringLiteral("seq"), number }, { QStringLiteral("scan"), bootstrap::rawText(code.raw) },
        { QStringLiteral("verdict"), QLatin1StringView(nameOf(outcome.verdict)) },
        { QStringLiteral("message"), sentence(outcome) } };
    if (!outcome.uri.isEmpty())
        fact.insert(QStringLiteral("item"), QString::fromUtf8(outcome.uri));
    if (!outcome.container.isEmpty())
        fact.insert(QStringLiteral("container"), QString::fromUtf8(outcome.container));
    QJsonArray reasons;
    for (const QByteArray &reason : outcome.reasons)
        reasons.append(QString::fromUtf8(reason));
    fact.insert(QStringLiteral("reasons"), reasons);
    if (!outcome.receipts.empty()) {
        QJsonArray receipts;
        for (const ReceiptId receipt : outcome.receipts)
            receipts.append(idText(receipt.value));
        fact.insert(QStringLiteral("received_with"), receipts);
    }
    return fact;
}

ExitStatus withScans(CommandContext &context, const QCommandLineParser &arguments, const HoldJob &job)
{
    const QString file = arguments.value(QStringLiteral("scans"));
    Result<bootstrap::LineReader> lines = bootstrap::LineReader::open(file);
    if (!lines)
        return context.failed(lines.error());
    const access::Session person = context.person();
    int number = 0;
    return forEachScan(context, *lines, file, [&](const workflow::ScannedCode &code) -> Result<ExitStatus> {
        const Result<HoldOutcome> outcome
            = context.write([&](ledger::WriteTransaction &transaction) { return job(transaction, person, code); });
        if (!outcome)
            return fail(outcome.error());
        const QJsonObject fact = holdFact(*outcome, code, ++number);
        context.output().print(fact,
            QStringLiteral("%1 %2: %3")
                .arg(number)
                .arg(outcome->uri.isEmpty() ? bootstrap::rawText(code.raw) : QString::fromUtf8(outcome->uri),
                    sentence(*outcome)));
        const bool done = outcome->verdict == HoldVerdict::Held || outcome->verdict == HoldVerdict::Released;
        return done ? ExitStatus::Done : ExitStatus::Refused;
    });
}

QCommandLineOption scansOption(const QString &description)
{
    return QCommandLineOption(QStringLiteral("scans"), description, QStringLiteral("FILE|-"), QStringLiteral("-"));
}

} // namespace

QString HoldCommand::summary() const
{
    return tr("put items aside, so that nobody receives or uses them");
}

QList<QCommandLineOption> HoldCommand::options() const
{
    return { scansOption(tr("the items, a scan or identifier a line")),
        QCommandLineOption(QStringLiteral("reason"), tr("damaged, suspect, quarantine or recall"),
            QStringLiteral("REASON"), QStringLiteral("quarantine")),
        QCommandLineOption(QStringLiteral("note"), tr("what was seen"), QStringLiteral("TEXT")) };
}

ExitStatus HoldCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    const QByteArray reason = arguments.value(QStringLiteral("reason")).toUtf8();
    if (!workflow::isHoldReason(reason))
        return context.misused(tr("the reason is damaged, suspect, quarantine or recall"));
    return withScans(context, arguments,
        [&](ledger::WriteTransaction &transaction, const access::Session &person, const workflow::ScannedCode &code) {
            return workflow::placeHold(transaction, person, code, reason, arguments.value(QStringLiteral("note")));
        });
}

QString ReleaseCommand::summary() const
{
    return tr("let items go that are on hold, with the reason");
}

QList<QCommandLineOption> ReleaseCommand::options() const
{
    return { scansOption(tr("the items, a scan or identifier a line")),
        QCommandLineOption(QStringLiteral("reason"), tr("why they may go"), QStringLiteral("TEXT")) };
}

ExitStatus ReleaseCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    const QString reason = arguments.value(QStringLiteral("reason"));
    if (reason.trimmed().isEmpty())
        return context.misused(tr("say why with --reason"));
    return withScans(context, arguments,
        [&](ledger::WriteTransaction &transaction, const access::Session &person, const workflow::ScannedCode &code) {
            return workflow::releaseHolds(transaction, person, code, reason);
        });
}

} // namespace packledger::cli
