#include "cli/commands/verificationcommand.h"

#include "base/localtime.h"
#include "base/text.h"
#include "cli/commandcontext.h"
#include "cli/scanlines.h"
#include "workflow/accesstokens.h"
#include "workflow/partnername.h"
#include "workflow/verification.h"

#include <QJsonObject>

namespace packledger::cli {

using ledger::VerificationRow;
using ledger::VerificationStore;
using Verdict = ledger::VerificationVerdict;

namespace {

QJsonObject factOf(const VerificationRow &row)
{
    QJsonObject fact = VerificationStore::toBody(row);
    fact.insert(QStringLiteral("entry"), row.seq);
    fact.insert(QStringLiteral("time"), text(Instant { row.atMs, 0 }.toIso()));
    fact.insert(QStringLiteral("answered_by"), text(row.answeredBy));
    fact.insert(QStringLiteral("message"), workflow::verificationSentence(row));
    if (const QString remark = workflow::verificationRemark(row); !remark.isEmpty())
        fact.insert(QStringLiteral("note"), remark);
    return fact;
}

QString wordsOf(const VerificationRow &row)
{
    const QString remark = workflow::verificationRemark(row);
    const QString sentence = workflow::verificationSentence(row);
    return remark.isEmpty() ? sentence : sentence + u' ' + remark;
}

ExitStatus statusOf(const VerificationRow &row)
{
    return row.verdict == Verdict::Verified && row.information.isEmpty() ? ExitStatus::Done : ExitStatus::Refused;
}

/// The beginning of a day of this machine's calendar.
qint64 beginOf(const QDate &day, const Clock &clock)
{
    return QDateTime(day, QTime(0, 0), localTime(clock.now()).timeZone()).toMSecsSinceEpoch();
}

} // namespace

QString VerificationAnswerCommand::summary() const
{
    return tr("answer who asks whether a pack is ours, and keep it in the log");
}

QList<QCommandLineOption> VerificationAnswerCommand::options() const
{
    return {
        { QStringLiteral("party"), tr("who asks: a GLN, or the name"), QStringLiteral("NAME") },
        { QStringLiteral("by"), tr("mail, telephone, portal or letter"), QStringLiteral("WAY"),
            QStringLiteral("mail") },
        { QStringLiteral("lot"), tr("the lot, where the code has none"), QStringLiteral("LOT") },
        { QStringLiteral("expiry"), tr("the expiry date, YYYY-MM-DD or YYYY-MM, where the code has none"),
            QStringLiteral("D") },
        { QStringLiteral("context"), tr("what for"), QStringLiteral("WORD"), QStringLiteral("dscsaSaleableReturn") },
        { QStringLiteral("reference"), tr("the asker's own number of the request"), QStringLiteral("TEXT") },
        { QStringLiteral("request"), tr("the number of the request that was written down"), QStringLiteral("N") },
    };
}

ExitStatus VerificationAnswerCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    // "GTIN serial" may come as one argument or two.
    const QByteArray code = arguments.positionalArguments().join(QLatin1Char(' ')).toUtf8();
    if (code.isEmpty())
        return context.misused(tr("name the pack: the text of its code"));
    Result<workflow::VerificationRequest> request = workflow::requestOf(scannedCode(context, code),
        arguments.value(QStringLiteral("lot")).toUtf8(), arguments.value(QStringLiteral("expiry")).toLatin1());
    if (!request)
        return context.failed(request.error());
    request->context = arguments.value(QStringLiteral("context")).toUtf8();
    request->correlation = arguments.value(QStringLiteral("reference")).toUtf8();
    const access::Session person = context.person();
    const Result<VerificationRow> row = context.write([&](ledger::WriteTransaction &transaction) {
        return workflow::answerByHand(transaction, person, *request, arguments.value(QStringLiteral("party")),
            arguments.value(QStringLiteral("by")).toLatin1(), arguments.value(QStringLiteral("request")).toLongLong());
    });
    if (!row)
        return context.failed(row.error());
    context.output().print(factOf(*row), wordsOf(*row));
    return statusOf(*row);
}

QString VerificationListCommand::summary() const
{
    return tr("who asked about our packs, and what they were told");
}

QList<QCommandLineOption> VerificationListCommand::options() const
{
    return {
        { QStringLiteral("party"), tr("of askers with this in GLN, name or token"), QStringLiteral("TEXT") },
        { QStringLiteral("product"), tr("with this in GTIN, serial number or lot"), QStringLiteral("TEXT") },
        { QStringLiteral("from"), tr("first day, YYYY-MM-DD"), QStringLiteral("D") },
        { QStringLiteral("to"), tr("last day"), QStringLiteral("D") },
        { QStringLiteral("verdict"), tr("verified, not-verified, not-ours or not-understood"), QStringLiteral("WORD") },
        { QStringLiteral("limit"), tr("at most so many, the newest"), QStringLiteral("N"), QStringLiteral("100") },
        { QStringLiteral("format"), tr("of the file: csv, json, xlsx or xml"), QStringLiteral("FORMAT"),
            QStringLiteral("csv") },
        { QStringLiteral("out"), tr("write all of them into this file"), QStringLiteral("FILE") },
    };
}

ExitStatus VerificationListCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    VerificationStore::Wanted wanted { .party = arguments.value(QStringLiteral("party")),
        .product = arguments.value(QStringLiteral("product")) };
    for (const QString &option : { QStringLiteral("from"), QStringLiteral("to") }) {
        if (!arguments.isSet(option))
            continue;
        const QDate day = QDate::fromString(arguments.value(option), Qt::ISODate);
        if (!day.isValid())
            return context.misused(tr("--from and --to are days like 2026-11-22"));
        if (option == QLatin1StringView("from"))
            wanted.fromMs = beginOf(day, context.clock());
        else
            wanted.beforeMs = beginOf(day.addDays(1), context.clock());
    }
    if (arguments.isSet(QStringLiteral("verdict"))) {
        wanted.verdict = ledger::verificationVerdictFrom(arguments.value(QStringLiteral("verdict")).toLatin1());
        if (!wanted.verdict)
            return context.misused(tr("--verdict is verified, not-verified, not-ours or not-understood"));
    }
    const std::optional<workflow::ExportFormat> format
        = workflow::exportFormatFrom(arguments.value(QStringLiteral("format")).toUtf8());
    bool isNumber = false;
    const int limit = arguments.value(QStringLiteral("limit")).toInt(&isNumber);
    if (!format || !isNumber || limit < 1)
        return context.misused(tr("--format is csv, json, xlsx or xml, and --limit a number"));
    const QString file = arguments.value(QStringLiteral("out"));
    const access::Session person = context.person();
    if (!file.isEmpty()) {
        const Result<qint64> rows = context.read(
            [&](ledger::View &view) { return workflow::exportVerifications(view, person, wanted, *format, file); });
        if (!rows)
            return context.failed(rows.error());
        context.output().print(QJsonObject { { QStringLiteral("file"), file }, { QStringLiteral("rows"), *rows } },
            tr("Wrote %n row(s) to ", nullptr, int(*rows)) + file);
        return ExitStatus::Done;
    }
    const Result<void> done = context.read([&](ledger::View &view) -> Result<void> {
        for (const VerificationRow &row : VerificationStore(view.database()).list(wanted, 0, limit)) {
            const QString who = row.partyName.isEmpty()
                ? workflow::partnerName(row.party.isEmpty() ? row.asker : row.party)
                : row.partyName;
            context.output().print(factOf(row),
                QStringList {
                    text(Instant { row.atMs, 0 }.toIso()), who, text(row.gtin), text(row.serial), wordsOf(row) }
                    .join(QStringLiteral("  ")));
        }
        return {};
    });
    return done ? ExitStatus::Done : context.failed(done.error());
}

QString VerificationTokenCommand::summary() const
{
    return tr("make the token with which somebody may ask over the network");
}

QList<QCommandLineOption> VerificationTokenCommand::options() const
{
    return { { QStringLiteral("client"), tr("tell them of this client's products alone"), QStringLiteral("NAME") } };
}

ExitStatus VerificationTokenCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    const QString name = arguments.positionalArguments().value(0);
    const QString client = arguments.value(QStringLiteral("client"));
    const access::Session person = context.person();
    const Result<QByteArray> token = context.write([&](ledger::WriteTransaction &transaction) {
        return workflow::makeToken(
            transaction, person, { .kind = ledger::TokenKind::Verification, .name = name.toUtf8(), .client = client });
    });
    if (!token)
        return context.failed(token.error());
    context.output().print(QJsonObject { { QStringLiteral("name"), name }, { QStringLiteral("client"), client },
                               { QStringLiteral("token"), QString::fromLatin1(*token) } },
        tr("The token of %1, shown this once: %2").arg(name, QString::fromLatin1(*token)));
    return ExitStatus::Done;
}

QString VerificationTokensCommand::summary() const
{
    return tr("who may ask over the network");
}

ExitStatus VerificationTokensCommand::execute(CommandContext &context, const QCommandLineParser &)
{
    const Result<void> done = context.read([&](ledger::View &view) -> Result<void> {
        for (const ledger::AccessToken &token :
            ledger::TokenStore(view.database()).list(ledger::TokenKind::Verification)) {
            const QString made = text(Instant { token.madeMs, 0 }.toIso());
            context.output().print(QJsonObject { { QStringLiteral("name"), text(token.name) },
                                       { QStringLiteral("client"), token.client }, { QStringLiteral("made"), made } },
                token.client.isEmpty() ? tr("%1, made %2: all our products").arg(text(token.name), made)
                                       : tr("%1, made %2: products of %3").arg(text(token.name), made, token.client));
        }
        return {};
    });
    return done ? ExitStatus::Done : context.failed(done.error());
}

QString VerificationRevokeCommand::summary() const
{
    return tr("end a token: whoever shows it is not answered any more");
}

ExitStatus VerificationRevokeCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    const QString name = arguments.positionalArguments().value(0);
    const access::Session person = context.person();
    const Result<QJsonObject> done = context.write([&](ledger::WriteTransaction &transaction) -> Result<QJsonObject> {
        if (const Result<void> ended
            = workflow::endToken(transaction, person, ledger::TokenKind::Verification, name.toUtf8());
            !ended)
            return fail(ended.error());
        return QJsonObject { { QStringLiteral("name"), name }, { QStringLiteral("revoked"), true } };
    });
    return context.answer(done, [&](const QJsonObject &) { return tr("%1 may not ask any more.").arg(name); });
}

} // namespace packledger::cli
