#include "cli/exchangefacts.h"

#include "base/clock.h"
#include "base/errortext.h"
#include "base/text.h"
#include "bootstrap/output.h"
#include "ledger/exchangestores.h"
#include "ledger/localsystems.h"
#include "sync/partners.h"
#include "sync/syncerrors.h"
#include "workflow/partnername.h"

#include <QCoreApplication>

namespace packledger::cli {

namespace {

struct ExchangeFacts
{
    Q_DECLARE_TR_FUNCTIONS(ExchangeFacts)
};

/// Codes of the ledger are text; the sentence is looked up by it.
QJsonObject errorFact(const QByteArray &code, const QString &detail, const Where &where = {})
{
    return bootstrap::toJson(Error { ErrorCode(code.constData()), detail, where });
}

QString sentenceOf(const QByteArray &code, const QString &detail)
{
    return code.isEmpty() ? detail : errorSentence(ErrorCode(code.constData()), detail);
}

} // namespace

QString momentText(qint64 ms)
{
    return ms > 0 ? QString::fromLatin1(Instant { ms, 0 }.toIso()) : QString();
}

QJsonObject stepFact(const sync::ExchangeStep &step)
{
    const bool isOut = step.direction == sync::ExchangeStep::Direction::Out;
    QJsonObject fact {
        { QStringLiteral("partner"), text(step.partner) },
        { QStringLiteral("direction"), isOut ? QStringLiteral("out") : QStringLiteral("in") },
    };
    const qint64 document = isOut ? step.outgoing.value : step.document.value;
    if (step.outgoing.isValid() || step.arrival.isValid()) {
        fact.insert(QStringLiteral("document"), document > 0 ? QJsonValue(document) : QJsonValue());
        fact.insert(QStringLiteral("attempt"), step.attempt);
    }
    if (step.arrival.isValid())
        fact.insert(QStringLiteral("arrival"), step.arrival.value);
    fact.insert(QStringLiteral("state"), QString::fromLatin1(nameOf(step.state)));
    if (!isOut && step.arrival.isValid())
        fact.insert(QStringLiteral("inbox"), QString::fromLatin1(nameOf(step.arrivalState)));
    if (step.nextAttemptMs)
        fact.insert(QStringLiteral("next_attempt"), momentText(*step.nextAttemptMs));
    if (!step.words.isEmpty())
        fact.insert(QStringLiteral("answer"), step.words);
    if (step.error) {
        const QJsonObject error = bootstrap::toJson(*step.error);
        fact.insert(QStringLiteral("error"), error);
    }
    return fact;
}

QString stepSentence(const sync::ExchangeStep &step)
{
    const bool isOut = step.direction == sync::ExchangeStep::Direction::Out;
    const QString why = step.error ? QLatin1Char(' ') + errorSentence(*step.error) : QString();
    const QString partner = workflow::partnerName(step.partner);
    if (isOut ? !step.outgoing.isValid() : !step.arrival.isValid())
        return ExchangeFacts::tr("%1: nothing went.").arg(partner) + why;
    if (!isOut) {
        return ExchangeFacts::tr("From %1, arrival %2: %3.")
                   .arg(partner, QString::number(step.arrival.value), QString::fromLatin1(nameOf(step.arrivalState)))
            + why;
    }
    const QString next = step.nextAttemptMs && step.state == sync::ExchangeStep::State::Retry
        ? QLatin1Char(' ') + ExchangeFacts::tr("Next attempt at %1.").arg(momentText(*step.nextAttemptMs))
        : QString();
    return ExchangeFacts::tr("To %1, document %2, attempt %3: %4.")
               .arg(partner, QString::number(step.outgoing.value), QString::number(step.attempt),
                   QString::fromLatin1(nameOf(step.state)))
        + why + next;
}

QList<QCommandLineOption> monitorOptions()
{
    return {
        QCommandLineOption(QStringLiteral("open"), ExchangeFacts::tr("only those that have not come to their end")),
        QCommandLineOption(QStringLiteral("late"), ExchangeFacts::tr("only those that should have come further")),
        QCommandLineOption(QStringLiteral("failed"), ExchangeFacts::tr("only those refused, or not got through")),
        QCommandLineOption(QStringLiteral("search"), ExchangeFacts::tr("by number, file, identity, serial or delivery"),
            QStringLiteral("TEXT")),
    };
}

sync::MonitorQuestion questionOf(const QCommandLineParser &arguments, CommandContext &context)
{
    constexpr int mostRows = 100'000;
    using Show = sync::MonitorQuestion::Show;
    sync::MonitorQuestion question;
    question.partner = arguments.value(QStringLiteral("partner")).toUtf8();
    question.search = arguments.value(QStringLiteral("search"));
    question.most = mostRows;
    question.findsSerials = context.showsSerials();
    question.show = arguments.isSet(QStringLiteral("late")) ? Show::Late
        : arguments.isSet(QStringLiteral("failed"))         ? Show::Failed
        : arguments.isSet(QStringLiteral("open"))           ? Show::Open
                                                            : Show::All;
    return question;
}

Result<void> checkPartnerOption(ledger::View &view, const QByteArray &name)
{
    const bool isKnown = name.isEmpty() || name == ledger::localSystems || sync::partnerNamed(view, name)
        || !view.exchange().outbox.all(name, 1).empty() || !view.exchange().inbox.all(name, 1).empty();
    return isKnown ? Result<void>() : fail(sync::codes::partnerUnknown, QString::fromUtf8(name));
}

QJsonArray actFacts(const std::vector<sync::MonitorEntry> &history)
{
    QJsonArray acts;
    for (const sync::MonitorEntry &entry : history) {
        if (entry.act.isEmpty())
            continue;
        QJsonObject fact { { QStringLiteral("at"), momentText(entry.atMs) }, { QStringLiteral("act"), text(entry.act) },
            { QStringLiteral("operator"), text(entry.actor.operatorName) },
            { QStringLiteral("station"), text(entry.actor.station) } };
        if (!entry.words.isEmpty())
            fact.insert(QStringLiteral("words"), entry.words);
        if (!entry.code.isEmpty())
            fact.insert(QStringLiteral("code"), text(entry.code));
        if (!entry.state.isEmpty())
            fact.insert(QStringLiteral("state"), text(entry.state));
        acts.append(fact);
    }
    return acts;
}

QJsonObject outboxFact(const ledger::OutboxRow &row, bool isLate)
{
    QJsonObject fact {
        { QStringLiteral("document"), row.id.value },
        { QStringLiteral("partner"), text(row.partner) },
        { QStringLiteral("direction"), QStringLiteral("out") },
        { QStringLiteral("kind"), text(row.kind) },
        { QStringLiteral("instance"), text(row.instance) },
        { QStringLiteral("file_name"), row.fileName },
        { QStringLiteral("sha256"), QString::fromLatin1(row.sha256.toHex()) },
        { QStringLiteral("bytes"), row.bytes },
        { QStringLiteral("state"),
            row.isSending && isOpen(row.state) ? QStringLiteral("sending") : QString::fromLatin1(nameOf(row.state)) },
        { QStringLiteral("since"), momentText(row.stateMs) },
        { QStringLiteral("queued"), momentText(row.queuedMs) },
        { QStringLiteral("attempts"), row.attempts },
        { QStringLiteral("late"), isLate },
    };
    if (row.event.isValid())
        fact.insert(QStringLiteral("event"), row.event.value);
    if (row.isTest)
        fact.insert(QStringLiteral("test"), true);
    if (!row.words.isEmpty())
        fact.insert(QStringLiteral("words"), row.words);
    if (!row.evidence.isEmpty())
        fact.insert(QStringLiteral("evidence"), QString::fromLatin1(row.evidence.toHex()));
    if (isOpen(row.state) && row.lastMs > 0 && row.waitMs > 0)
        fact.insert(QStringLiteral("next_attempt"), momentText(row.lastMs + row.waitMs));
    if (row.state == ledger::OutboxState::Refused)
        fact.insert(QStringLiteral("last_error"), errorFact(row.code, row.words));
    else if (isOpen(row.state) && !row.lastCode.isEmpty())
        fact.insert(QStringLiteral("last_error"), errorFact(row.lastCode, row.lastWords));
    return fact;
}

QString outboxSentence(const ledger::OutboxRow &row, bool isLate)
{
    QString why;
    if (row.state == ledger::OutboxState::Refused)
        why = sentenceOf(row.code, row.words);
    else if (isOpen(row.state) && !row.lastCode.isEmpty())
        why = sentenceOf(row.lastCode, row.lastWords);
    else
        why = row.words;
    const QJsonObject fact = outboxFact(row, isLate);
    QString line = ExchangeFacts::tr("%1  to %2  %3 since %4, ")
                       .arg(QString::number(row.id.value), workflow::partnerName(row.partner),
                           fact.value(QLatin1StringView("state")).toString(), momentText(row.stateMs))
        + (row.attempts == 0 ? ExchangeFacts::tr("not tried yet")
                             : ExchangeFacts::tr("tried %n time(s)", nullptr, row.attempts));
    if (isLate)
        line += QStringLiteral(", ") + ExchangeFacts::tr("late");
    return why.isEmpty() ? line : line + QStringLiteral(": ") + why;
}

QJsonObject inboxFact(const ledger::InboxRow &row)
{
    QJsonObject fact {
        { QStringLiteral("arrival"), row.id.value },
        { QStringLiteral("partner"), text(row.partner) },
        { QStringLiteral("direction"), QStringLiteral("in") },
        { QStringLiteral("file_name"), row.fileName },
        { QStringLiteral("remote_name"), text(row.remoteName) },
        { QStringLiteral("sha256"), QString::fromLatin1(row.sha256.toHex()) },
        { QStringLiteral("bytes"), row.bytes },
        { QStringLiteral("state"), QString::fromLatin1(nameOf(row.state)) },
        { QStringLiteral("kept"), momentText(row.keptMs) },
    };
    if (row.settledMs > 0)
        fact.insert(QStringLiteral("settled"), momentText(row.settledMs));
    if (row.document.isValid())
        fact.insert(QStringLiteral("document"), row.document.value);
    // What was ended by hand bears a person's words, and the rule that it broke before.
    const bool isEnded = row.state == ledger::InboxState::Resolved;
    if (!row.code.isEmpty())
        fact.insert(QStringLiteral("last_error"), errorFact(row.code, isEnded ? row.fileName : row.detail, row.where));
    if (isEnded)
        fact.insert(QStringLiteral("words"), row.detail);
    else if (row.code.isEmpty() && !row.detail.isEmpty())
        fact.insert(QStringLiteral("words"), row.detail);
    return fact;
}

QString inboxSentence(const ledger::InboxRow &row)
{
    const QString line = ExchangeFacts::tr("%1  from %2  %3: %4")
                             .arg(QString::number(row.id.value), workflow::partnerName(row.partner), row.fileName,
                                 QString::fromLatin1(nameOf(row.state)));
    const QString why = row.state == ledger::InboxState::Resolved ? row.detail : sentenceOf(row.code, row.detail);
    return why.isEmpty() ? line : line + QStringLiteral(". ") + why;
}

} // namespace packledger::cli
