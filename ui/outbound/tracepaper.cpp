#include "outbound/tracepaper.h"

#include "base/clock.h"
#include "common/plaintext.h"
#include "dock/itemstatewords.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace packledger::outbound {

using common::Paper;
using common::PaperTable;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ShippingPaper)
};

QString textAt(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1StringView(name)).toString();
}

QJsonArray listAt(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1StringView(name)).toArray();
}

QString momentAt(const QJsonObject &object, const char *name, int offsetMinutes)
{
    const QString iso = textAt(object, name);
    const QDateTime moment = QDateTime::fromString(iso, Qt::ISODateWithMs);
    return moment.isValid() ? common::momentText(moment.toMSecsSinceEpoch(), offsetMinutes) : iso;
}

QString stateText(const QString &name)
{
    for (int i = 0; i < ledger::itemStateCount; ++i) {
        const auto state = ledger::ItemState(i);
        if (name == QLatin1StringView(ledger::nameOf(state)))
            return QCoreApplication::translate("ItemPage", dock::wordsOf(state).text);
    }
    return name;
}

QString stepText(const QJsonObject &line)
{
    QString words = textAt(line, "biz_step");
    for (int i = 0; i < ledger::eventKindCount; ++i) {
        const auto kind = ledger::EventKind(i);
        // What was only observed is better told by its business step.
        if (kind != ledger::EventKind::Observe && textAt(line, "kind") == QLatin1StringView(ledger::nameOf(kind)))
            words = dock::eventTitle(kind);
    }
    return line.value(QLatin1StringView("withdrawn")).toBool() ? Text::tr("%1, withdrawn").arg(words) : words;
}

QString referenceText(const QString &reference)
{
    const QString type = reference.section(u' ', 0, 0);
    const QString number = reference.section(u' ', 1);
    if (type == QLatin1StringView("po"))
        return Text::tr("Order %1").arg(number);
    if (type == QLatin1StringView("desadv"))
        return Text::tr("Delivery %1").arg(number);
    if (type == QLatin1StringView("inv"))
        return Text::tr("Invoice %1").arg(number);
    return reference;
}

PaperTable transactionTable(const QJsonObject &trace, int offsetMinutes)
{
    PaperTable table;
    table.title = Text::tr("Transactions");
    table.columns = { Text::tr("Date"), Text::tr("From"), Text::tr("To"), Text::tr("Numbers"), Text::tr("Statement") };
    for (const QJsonValue &each : listAt(trace, "transactions")) {
        const QJsonObject transaction = each.toObject();
        QStringList numbers;
        for (const QJsonValue &number : listAt(transaction, "references"))
            numbers += referenceText(number.toString());
        table.rows.push_back({ momentAt(transaction, "time", offsetMinutes), textAt(transaction, "from"),
            textAt(transaction, "to"), numbers.join(QStringLiteral(", ")),
            transaction.value(QLatin1StringView("statement")).toBool() ? Text::tr("given")
                                                                       : Text::tr("not on record") });
    }
    if (table.rows.empty())
        table.note = Text::tr("None is on record.");
    return table;
}

PaperTable historyTable(const QJsonObject &trace, int offsetMinutes)
{
    PaperTable table;
    table.title = Text::tr("History");
    table.columns = { Text::tr("Time"), Text::tr("Step"), Text::tr("By"), Text::tr("Document") };
    for (const QJsonValue &each : listAt(trace, "history")) {
        const QJsonObject line = each.toObject();
        const QString document = textAt(line, "document");
        // What a document tells was done elsewhere; whoever took it in here did not do it.
        table.rows.push_back({ momentAt(line, "time", offsetMinutes), stepText(line),
            document.isEmpty() ? textAt(line, "operator") : QString(), document });
    }
    table.note = Text::tr("All times are those of UTC%1.").arg(QString::fromLatin1(offsetText(offsetMinutes)));
    return table;
}

PaperTable documentTable(const QJsonObject &trace)
{
    PaperTable table;
    table.title = Text::tr("Documents");
    table.columns = { Text::tr("Document"), QStringLiteral("SHA-256") };
    table.codes = { 1 };
    for (const QJsonValue &each : listAt(trace, "transactions")) {
        const QJsonObject transaction = each.toObject();
        const QStringList row { textAt(transaction, "document"), textAt(transaction, "sha256") };
        if (!row.first().isEmpty() && std::find(table.rows.begin(), table.rows.end(), row) == table.rows.end())
            table.rows.push_back(row);
    }
    return table;
}

} // namespace

Paper tracePaper(const QJsonObject &trace, const QString &site, int offsetMinutes)
{
    const QJsonObject product = trace.value(QLatin1StringView("product")).toObject();
    Paper paper;
    paper.name = QStringLiteral("trace-") + textAt(trace, "serial");
    paper.title = Text::tr("Trace of one product identifier");
    paper.subtitle = site;
    const QString name = QStringList { textAt(product, "name"), textAt(product, "strength"),
        textAt(product, "dosage_form"), textAt(product, "net_content") }
                             .join(u' ')
                             .simplified();
    for (const auto &[what, text] :
        { std::pair(Text::tr("Identifier"), textAt(trace, "item")), std::pair(Text::tr("GTIN"), textAt(trace, "gtin")),
            std::pair(Text::tr("Serial number"), textAt(trace, "serial")),
            std::pair(Text::tr("Lot"), textAt(trace, "lot")),
            std::pair(Text::tr("Expires"), dateText(textAt(trace, "expiry").toLatin1())),
            std::pair(Text::tr("Product"), name), std::pair(Text::tr("NDC"), textAt(product, "ndc")),
            std::pair(Text::tr("Manufacturer"), textAt(product, "manufacturer")),
            std::pair(Text::tr("State"), stateText(textAt(trace, "state"))),
            std::pair(Text::tr("Asked at"), momentAt(trace, "made", offsetMinutes)) }) {
        if (!text.isEmpty())
            paper.facts.emplace_back(what, text);
    }
    paper.tables = { transactionTable(trace, offsetMinutes), historyTable(trace, offsetMinutes) };
    if (PaperTable documents = documentTable(trace); !documents.rows.empty())
        paper.tables.push_back(std::move(documents));
    QStringList statements;
    for (const QJsonValue &each : listAt(trace, "transactions")) {
        const QString statement = textAt(each.toObject(), "statement_text");
        if (!statement.isEmpty() && !statements.contains(statement))
            statements += statement;
    }
    if (!statements.isEmpty())
        paper.closing = Text::tr("Statement: %1").arg(statements.join(u' '));
    return paper;
}

} // namespace packledger::outbound
