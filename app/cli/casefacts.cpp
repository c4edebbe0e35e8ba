#include "cli/casefacts.h"

#include "base/text.h"
#include "cli/exchangefacts.h"
#include "cli/receiptfacts.h"
#include "exceptions/casewords.h"

namespace packledger::cli {

QJsonObject caseFact(ledger::View &view, const ledger::ExceptionCase &found, const QDate &today)
{
    const std::optional<exceptions::Category> category = exceptions::categoryFrom(found.category);
    QJsonObject fact {
        { QStringLiteral("case"), found.id.value },
        { QStringLiteral("number"), exceptions::caseNumber(found.id) },
        { QStringLiteral("uuid"), text(found.uuid) },
        { QStringLiteral("direction"), found.isTheirs ? QStringLiteral("theirs") : QStringLiteral("ours") },
        { QStringLiteral("code"), category ? QString::fromLatin1(factsOf(*category).code) : QString() },
        { QStringLiteral("category"), text(found.category) },
        { QStringLiteral("partner"), found.partner.isEmpty() ? QJsonValue() : QJsonValue(text(found.partner)) },
        { QStringLiteral("partner_name"), exceptions::partnerWords(view, found) },
        { QStringLiteral("purchase_order"), text(found.purchaseOrder) },
        { QStringLiteral("state"), QString::fromLatin1(nameOf(found.state)) },
        { QStringLiteral("answer"), QString::fromLatin1(nameOf(found.answer)) },
        { QStringLiteral("opened"), momentText(found.openedMs) },
        { QStringLiteral("since"), momentText(found.stateMs) },
        { QStringLiteral("due"), found.due.toString(Qt::ISODate) },
        { QStringLiteral("overdue"), found.isOverdue(today) },
        { QStringLiteral("items"), ledger::ExceptionStore(view.database()).lineCount(found.id) },
    };
    const auto add = [&](const char *name, qint64 id) {
        if (id > 0)
            fact.insert(QLatin1StringView(name), idText(id));
    };
    add("shipment", found.shipment.value);
    add("receipt", found.receipt.value);
    if (found.dispatch.isValid())
        fact.insert(QStringLiteral("dispatch"), found.dispatch.value);
    if (found.inbox.isValid())
        fact.insert(QStringLiteral("arrival"), found.inbox.value);
    if (!found.note.isEmpty())
        fact.insert(QStringLiteral("note"), found.note);
    if (!found.reason.isEmpty())
        fact.insert(QStringLiteral("reason"), found.reason);
    return fact;
}

QString caseSentence(ledger::View &view, const ledger::ExceptionCase &found, const QDate &today)
{
    const QString due = exceptions::dueWords(found, today);
    return QStringLiteral("%1 %2 · %3 · %4%5")
        .arg(exceptions::caseNumber(found.id), exceptions::partnerWords(view, found),
            exceptions::categoryWords(found.category), exceptions::stateWords(found),
            due.isEmpty() ? QString() : QStringLiteral(" · ") + due);
}

QJsonObject caseLineFact(ledger::View &view, const ledger::ExceptionCase &found, const ledger::ExceptionLine &line)
{
    QJsonObject fact = exceptions::toJson(view, line);
    fact.insert(QStringLiteral("case"), found.id.value);
    fact.insert(QStringLiteral("line"), line.number);
    fact.remove(QStringLiteral("item"));
    if (const std::optional<ledger::ItemRow> item = line.item.isValid() ? view.items().byId(line.item) : std::nullopt)
        fact.insert(QStringLiteral("item"), text(view.masterData().epcUri(item->key)));
    fact.insert(QStringLiteral("message"), exceptions::words(line, found.isTheirs));
    fact.insert(QStringLiteral("answer"), QString::fromLatin1(nameOf(line.answer)));
    fact.insert(QStringLiteral("state"), QString::fromLatin1(nameOf(line.ended)));
    if (line.alternative != ledger::Resolution::None)
        fact.insert(QStringLiteral("alternative"), QString::fromLatin1(nameOf(line.alternative)));
    if (!line.followUp.isEmpty())
        fact.insert(QStringLiteral("follow_up"), line.followUp);
    if (!line.comments.isEmpty())
        fact.insert(QStringLiteral("comments"), line.comments);
    return fact;
}

QString caseLineSentence(const ledger::ExceptionCase &found, const ledger::ExceptionLine &line)
{
    QStringList parts { exceptions::identityWords(line), exceptions::words(line, found.isTheirs),
        exceptions::words(line.resolution), exceptions::outcomeWords(line) };
    parts.removeAll(QString());
    return QStringLiteral("  %1  %2").arg(line.number).arg(parts.join(QStringLiteral(" · ")));
}

QJsonObject tellingFact(const sync::CaseTelling &telling)
{
    QJsonObject fact { { QStringLiteral("case"), telling.id.value },
        { QStringLiteral("message_uuid"), text(telling.message) },
        { QStringLiteral("way"), telling.document.isValid() ? QStringLiteral("outbox") : QStringLiteral("mail") },
        { QStringLiteral("repeated"), telling.isRepeated } };
    if (telling.document.isValid())
        fact.insert(QStringLiteral("document"), telling.document.value);
    return fact;
}

} // namespace packledger::cli
