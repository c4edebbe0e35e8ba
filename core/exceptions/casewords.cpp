#include "exceptions/casewords.h"

#include "base/spelling.h"
#include "ledger/actbody.h"
#include "ledger/exchangestores.h"
#include "workflow/partnername.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace packledger::exceptions {

using ledger::CaseAnswer;
using ledger::CaseState;
using ledger::ExceptionCase;
using ledger::ExceptionLine;
using ledger::LineAnswer;
using ledger::LineEnd;
using ledger::LineKind;
using ledger::Resolution;
using ledger::textOf;

namespace {

struct Exceptions
{
    Q_DECLARE_TR_FUNCTIONS(Exceptions)
};

// In the order of Category.
constexpr const char *categoryTexts[] = {
    QT_TRANSLATE_NOOP("Exceptions", "More than announced, we keep it"),
    QT_TRANSLATE_NOOP("Exceptions", "More than announced, we return it"),
    QT_TRANSLATE_NOOP("Exceptions", "Wrong lot for the shipment"),
    QT_TRANSLATE_NOOP("Exceptions", "More in a container than announced, we keep it"),
    QT_TRANSLATE_NOOP("Exceptions", "More in a container than announced, we return it"),
    QT_TRANSLATE_NOOP("Exceptions", "Other serials than announced"),
    QT_TRANSLATE_NOOP("Exceptions", "Sold to somebody else in the data"),
    QT_TRANSLATE_NOOP("Exceptions", "Goods without data"),
    QT_TRANSLATE_NOOP("Exceptions", "Less than announced"),
    QT_TRANSLATE_NOOP("Exceptions", "Less than announced, the rest is to be sent"),
    QT_TRANSLATE_NOOP("Exceptions", "Less in a container than announced"),
    QT_TRANSLATE_NOOP("Exceptions", "Lost shipment"),
    QT_TRANSLATE_NOOP("Exceptions", "Damaged, we return it"),
    QT_TRANSLATE_NOOP("Exceptions", "Damaged, we destroy it"),
    QT_TRANSLATE_NOOP("Exceptions", "Wrong master data"),
    QT_TRANSLATE_NOOP("Exceptions", "Data and label disagree"),
    QT_TRANSLATE_NOOP("Exceptions", "Document not taken"),
    QT_TRANSLATE_NOOP("Exceptions", "Shipped, and not received by the customer"),
    QT_TRANSLATE_NOOP("Exceptions", "Something else"),
};

QString counted(int count)
{
    return Exceptions::tr("%n item(s)", nullptr, count);
}

QString answerWords(CaseAnswer answer)
{
    switch (answer) {
    case CaseAnswer::Accepted:
        return Exceptions::tr("accepted");
    case CaseAnswer::Rejected:
        return Exceptions::tr("rejected");
    case CaseAnswer::Alternative:
        return Exceptions::tr("something else proposed");
    case CaseAnswer::Mixed:
        return Exceptions::tr("partly");
    case CaseAnswer::None:
        break;
    }
    return {};
}

QString endWords(LineEnd end)
{
    switch (end) {
    case LineEnd::Open:
        break;
    case LineEnd::ByHand:
        return Exceptions::tr("Settled by hand.");
    case LineEnd::DataCame:
        return Exceptions::tr("Settled: the data came.");
    case LineEnd::GoodsCame:
        return Exceptions::tr("Settled: it is received.");
    case LineEnd::TakenBack:
        return Exceptions::tr("Settled: the partner took it out of the shipment.");
    case LineEnd::GoodsLeft:
        return Exceptions::tr("Settled: it has left, or is destroyed.");
    case LineEnd::Released:
        return Exceptions::tr("Settled: released after the partner agreed.");
    case LineEnd::Agreed:
        return Exceptions::tr("Settled over the accounts.");
    case LineEnd::Withdrawn:
        return Exceptions::tr("Settled: the partner says it is resolved.");
    case LineEnd::CalledBack:
        return Exceptions::tr("Settled: we took it back.");
    }
    return {};
}

QString afterColon(const QString &said, const QString &comment)
{
    return comment.isEmpty() ? said : Exceptions::tr("%1: %2").arg(said, comment);
}

QString answeredStep(const QJsonObject &body, bool isOurs)
{
    const QByteArray way = textOf(body, "way");
    const QString said = body.value(QLatin1StringView("words")).toString();
    if (!isOurs)
        return afterColon(Exceptions::tr("Answered to the partner"), said);
    const QString how = way == "phone" ? Exceptions::tr("The partner answered by telephone")
        : way == "mail"                ? Exceptions::tr("The partner answered by mail")
        : way == "message"             ? Exceptions::tr("The partner answered by message")
                                       : Exceptions::tr("The partner answered");
    return afterColon(how, said);
}

QString sentStep(const QJsonObject &body)
{
    const QJsonObject message = body.value(QLatin1StringView("message")).toObject();
    if (message.value(QLatin1StringView("closes")).toBool())
        return Exceptions::tr("The partner is told that it is resolved (document %1).")
            .arg(message.value(QLatin1StringView("id")).toInteger());
    return textOf(message, "way") == "outbox"
        ? Exceptions::tr("Sent to the partner (document %1).").arg(message.value(QLatin1StringView("id")).toInteger())
        : Exceptions::tr("Draft of a mail written.");
}

/// What a step of another kind settled.
QString settledStep(const std::vector<ExceptionLine> &lines, qint64 seq)
{
    int count = 0;
    LineEnd how = LineEnd::Open;
    for (const ExceptionLine &line : lines) {
        if (line.endedSeq == seq) {
            ++count;
            how = line.ended;
        }
    }
    return counted(count) + QStringLiteral(": ") + endWords(how);
}

QString stepWords(const QByteArray &act, const QJsonObject &body, const std::vector<ExceptionLine> &lines, qint64 seq)
{
    if (act == "exception.opened")
        return Exceptions::tr("Opened with %1.")
            .arg(counted(int(body.value(QLatin1StringView("lines")).toArray().size())));
    if (act == "exception.changed")
        return Exceptions::tr("Changed.");
    if (act == "exception.attached")
        return Exceptions::tr("%1 added.").arg(body.value(QLatin1StringView("name")).toString());
    if (act == "exception.sent")
        return sentStep(body);
    if (act == "exception.answered")
        return answeredStep(body, true);
    if (act == "exception.replied")
        return answeredStep(body, false);
    if (act == "exception.reported")
        return body.value(QLatin1StringView("resolved")).toBool()
            ? Exceptions::tr("The partner says it is resolved.")
            : Exceptions::tr("The partner added %1.")
                  .arg(counted(int(body.value(QLatin1StringView("lines")).toArray().size())));
    if (act == "exception.resolved")
        return afterColon(Exceptions::tr("Resolved"), body.value(QLatin1StringView("reason")).toString());
    return settledStep(lines, seq);
}

} // namespace

QString words(Category category)
{
    return QCoreApplication::translate("Exceptions", categoryTexts[int(category)]);
}

QString categoryWords(const QByteArray &name)
{
    const std::optional<Category> category = categoryFrom(name);
    return category ? words(*category) : QString::fromUtf8(name);
}

QString stateWords(const ExceptionCase &found)
{
    switch (found.state) {
    case CaseState::Open:
        return found.isTheirs ? Exceptions::tr("To answer") : Exceptions::tr("To send");
    case CaseState::Sent:
        return found.isTheirs ? Exceptions::tr("Answered in part") : Exceptions::tr("Waiting for an answer");
    case CaseState::Answered:
        return Exceptions::tr("Answered: %1").arg(answerWords(found.answer));
    case CaseState::Resolved:
        return Exceptions::tr("Resolved");
    }
    return {};
}

QString words(Resolution resolution)
{
    switch (resolution) {
    case Resolution::None:
        break;
    case Resolution::SendNewData:
        return Exceptions::tr("Send new data");
    case Resolution::SendProduct:
        return Exceptions::tr("Send the product");
    case Resolution::ReturnProduct:
        return Exceptions::tr("Return the product");
    case Resolution::SendBackProduct:
        return Exceptions::tr("Send the product back");
    case Resolution::CreditAccount:
        return Exceptions::tr("Credit the account");
    case Resolution::DebitAccount:
        return Exceptions::tr("Debit the account");
    }
    return {};
}

QString dueWords(const ExceptionCase &found, const QDate &today)
{
    if (!found.due.isValid() || found.state == CaseState::Resolved)
        return {};
    const int late = int(found.daysLate(today));
    if (late == 0)
        return Exceptions::tr("today");
    return late > 0 ? Exceptions::tr("overdue by %n day(s)", nullptr, late)
                    : Exceptions::tr("in %n day(s)", nullptr, -late);
}

QString partnerWords(ledger::View &view, const ExceptionCase &found)
{
    if (!found.partner.isEmpty()) {
        const std::optional<ledger::PartnerRow> row = view.exchange().partners.byName(found.partner);
        const QString title = row ? row->profile.value(QLatin1StringView("title")).toString() : QString();
        return title.isEmpty() ? workflow::partnerName(found.partner) : title;
    }
    return found.partnerWords.isEmpty() ? Exceptions::tr("unknown") : found.partnerWords;
}

QString words(const ExceptionLine &line, bool isTheirs)
{
    switch (line.kind) {
    case LineKind::MissingData:
        return isTheirs ? Exceptions::tr("They have it, and no data from us for it.")
                        : Exceptions::tr("Here, and the partner has sent no data that ship it to us.");
    case LineKind::MissingProduct:
        return isTheirs ? Exceptions::tr("In our data, and not with them.")
                        : Exceptions::tr("In the partner’s data, and not here.");
    case LineKind::Misaligned: {
        QStringList told;
        if (!line.toldSerial.isEmpty() && line.toldSerial != line.serial)
            told.append(Exceptions::tr("serial %1").arg(QString::fromUtf8(line.toldSerial)));
        if (line.toldLot != line.lot)
            told.append(Exceptions::tr("lot %1").arg(QString::fromUtf8(line.toldLot)));
        if (line.toldExpiry != line.expiry)
            told.append(Exceptions::tr("expiry %1").arg(dateText(line.toldExpiry)));
        const QString data = told.join(QStringLiteral(", "));
        return isTheirs ? Exceptions::tr("Our data say %1.").arg(data)
                        : Exceptions::tr("The partner’s data say %1.").arg(data);
    }
    case LineKind::Overage:
    case LineKind::Underage:
        return Exceptions::tr("Announced %1, received %2.").arg(line.ordered).arg(line.received);
    case LineKind::GlnError:
    case LineKind::GtinError:
        return line.toldGtin.isEmpty()
            ? Exceptions::tr("Wrong in the data.")
            : Exceptions::tr("Wrong in the data; should be %1.").arg(QString::fromUtf8(line.toldGtin));
    case LineKind::Other:
        break;
    }
    return line.words;
}

QString identityWords(const ExceptionLine &line)
{
    QStringList parts;
    const auto add = [&](const QString &pattern, const QString &value) {
        if (!value.isEmpty())
            parts.append(pattern.arg(value));
    };
    add(line.kind == LineKind::GlnError ? QStringLiteral("GLN %1") : QStringLiteral("GTIN %1"),
        QString::fromUtf8(line.gtin));
    add(Exceptions::tr("serial %1"), QString::fromUtf8(line.serial));
    add(Exceptions::tr("lot %1"), QString::fromUtf8(line.lot));
    add(Exceptions::tr("expiry %1"), line.expiry.isEmpty() ? QString() : dateText(line.expiry));
    return parts.join(QStringLiteral(", "));
}

QString outcomeWords(const ExceptionLine &line)
{
    QStringList parts;
    if (line.answer == LineAnswer::Accepted)
        parts.append(afterColon(Exceptions::tr("Accepted"), line.comments));
    else if (line.answer == LineAnswer::Rejected)
        parts.append(afterColon(line.alternative == Resolution::None
                ? Exceptions::tr("Rejected")
                : Exceptions::tr("Proposed instead: %1").arg(words(line.alternative)),
            line.comments));
    if (!line.followUp.isEmpty())
        parts.append(line.followUp);
    if (line.ended != LineEnd::Open)
        parts.append(endWords(line.ended));
    return parts.join(QStringLiteral(" · "));
}

std::vector<CaseStep> timeline(ledger::View &view, CaseId id)
{
    ledger::ExceptionStore store(view.database());
    const std::vector<ExceptionLine> lines = store.lines(id);
    std::vector<CaseStep> all;
    for (const qint64 seq : store.steps(id)) {
        const std::optional<ledger::JournalEntry> entry = view.journal().entry(seq);
        if (!entry)
            continue;
        const QJsonObject body
            = entry->head.act == "event" ? QJsonObject() : QJsonDocument::fromJson(entry->body).object();
        all.push_back(
            { seq, entry->head.at, entry->head.actor.operatorName, stepWords(entry->head.act, body, lines, seq) });
    }
    return all;
}

} // namespace packledger::exceptions
