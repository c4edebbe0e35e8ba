#include "outbound/shippingpaper.h"

#include "base/spelling.h"
#include "base/text.h"
#include "common/plaintext.h"
#include "dock/itemwords.h"
#include "ledger/treefacts.h"
#include "shipping/fefo.h"
#include "shipping/parties.h"
#include "shipping/shippingacts.h"
#include "shipping/shippingdocument.h"
#include "shipping/shippingerrors.h"
#include "sync/partners.h"

#include <QCoreApplication>
#include <QLocale>

namespace packledger::outbound {

using common::Paper;
using common::PaperTable;
using ledger::View;

namespace {

constexpr size_t mostIdentifiers = 20'000;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ShippingPaper)
};

QString addressText(const shipping::PartyWords &words, const QByteArray &gln)
{
    QStringList parts { words.name, words.street,
        QStringList { words.city, words.state, words.postalCode }.join(u' ').simplified(), words.country,
        Text::tr("GLN %1").arg(text(gln)) };
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

PaperTable productTable(View &view, ledger::DispatchId dispatch)
{
    PaperTable table;
    table.title = Text::tr("Products");
    table.columns = { Text::tr("Product, strength, dosage form"), Text::tr("NDC"), Text::tr("Container size"),
        Text::tr("Lot"), Text::tr("Expires"), Text::tr("Number of containers") };
    table.numbers = { 5 };
    table.codes = { 3 };
    for (const auto &content : ledger::DispatchStore(view.database()).contentList(dispatch)) {
        const ledger::Product product = view.masterData().product(content.gtin).value_or(ledger::Product {});
        const QString name = QStringList { product.name, product.strength, product.dosageForm }.join(u' ').simplified();
        table.rows.push_back({ name.isEmpty() ? text(content.gtin) : name, product.ndc, product.netContent,
            text(content.lot), dateText(content.expiry), QLocale().toString(content.units) });
    }
    return table;
}

PaperTable identifierTable(View &view, ledger::DispatchId dispatch)
{
    PaperTable table;
    table.title = Text::tr("Product identifiers");
    table.columns = { Text::tr("GTIN"), Text::tr("Serial number"), Text::tr("Lot"), Text::tr("Expires") };
    table.codes = { 0, 1, 2 };
    size_t more = 0;
    for (const ledger::PickedItem &picked : ledger::DispatchStore(view.database()).items(dispatch)) {
        if (picked.state == ledger::PickState::Voided)
            continue;
        ledger::TreeFacts(view.database()).forEachItem(picked.item, [&](const ledger::TreeItem &item) {
            const gs1::ItemKey key = gs1::ItemKey::fromText(item.key);
            const std::optional<gs1::Gtin> gtin = key.gtin();
            if (!gtin || item.level != ledger::Level::Unit)
                return;
            if (table.rows.size() >= mostIdentifiers) {
                ++more;
                return;
            }
            const ledger::ItemStore::Lot lot = view.items().lot(item.lot);
            table.rows.push_back({ text(gtin->digits()), text(key.serial()), text(lot.number), dateText(lot.expiry) });
        });
    }
    if (more > 0)
        table.note = Text::tr("%1 more stand in the electronic document alone.").arg(QLocale().toString(qint64(more)));
    return table;
}

PaperTable outermostTable(View &view, ledger::DispatchId dispatch)
{
    PaperTable table;
    table.title = Text::tr("Handling units");
    table.columns = { Text::tr("Number"), Text::tr("Level"), Text::tr("Cases in it"), Text::tr("Units in it") };
    table.numbers = { 2, 3 };
    table.codes = { 0 };
    for (const ledger::PickedItem &picked : ledger::DispatchStore(view.database()).items(dispatch)) {
        const std::optional<ledger::ItemRow> row = view.items().byId(picked.item);
        if (!row || picked.state == ledger::PickState::Voided)
            continue;
        const ledger::ItemStore::Contents inside = view.items().contents(row->id);
        table.rows.push_back({ dock::codeText(row->key), dock::levelText(row->level),
            inside.cases > 0 ? QLocale().toString(inside.cases) : QString(),
            QLocale().toString(row->level == ledger::Level::Unit ? 1 : inside.units) });
    }
    return table;
}

QString statementText()
{
    return Text::tr("The seller states that it is authorized as the Drug Supply Chain Security Act requires; received "
                    "the product from a person that is authorized; received transaction information and a transaction "
                    "statement from the prior owner; did not knowingly ship a suspect or illegitimate product; had "
                    "systems and processes in place to comply with verification requirements; did not knowingly "
                    "provide false transaction information; and did not knowingly alter the transaction history.")
        + QStringLiteral(" ") + text(shipping::legalNotice());
}

/// What the documents state of how the goods were bought.
QString purchaseText(View &view, ledger::DispatchId dispatch)
{
    QStringList statements;
    for (const ledger::DispatchDocument &document : ledger::DispatchStore(view.database()).documents(dispatch)) {
        const bool holds = document.role == ledger::DispatchRole::Shipping && !document.withdrawn;
        const std::optional<epcis::Event> event
            = holds ? view.events().event(document.event) : std::optional<epcis::Event>();
        for (const epcis::ExtensionNode &fact : event ? event->extensions : epcis::Extensions()) {
            for (const epcis::ExtensionNode &part : fact.children) {
                if (part.name.endsWith("Statement") && !statements.contains(text(part.text)))
                    statements += text(part.text);
            }
        }
    }
    return statements.join(u' ');
}

PaperTable pickTable(View &view, const ledger::Dispatch &dispatch, const QDate &today)
{
    PaperTable table;
    table.title = Text::tr("To pick, first expired first");
    table.columns = { Text::tr("Product, strength, dosage form"), Text::tr("GTIN"), Text::tr("Lot"),
        Text::tr("Expires"), Text::tr("Take"), Text::tr("Done") };
    table.numbers = { 4 };
    table.codes = { 1, 2 };
    shipping::StockCount stock;
    for (const shipping::PickAdvice &advice : shipping::pickList(view, dispatch, today, stock)) {
        const QByteArray &gtin = advice.line.line.gtin;
        const ledger::Product product = view.masterData().product(gtin).value_or(ledger::Product {});
        const QString name = QStringList { product.name, product.strength, product.dosageForm }.join(u' ').simplified();
        for (const shipping::LotOnHand &lot : advice.take)
            table.rows.push_back(
                { name, text(gtin), text(lot.lot), dateText(lot.expiry), QLocale().toString(lot.units), {} });
        if (advice.missing > 0)
            table.rows.push_back(
                { name, text(gtin), Text::tr("not on hand"), {}, QLocale().toString(advice.missing), {} });
    }
    table.note = table.rows.empty() ? Text::tr("Nothing is left to pick of an order.") : QString();
    return table;
}

} // namespace

std::optional<PaperKind> paperKindFrom(const QString &name)
{
    if (name == QLatin1StringView("information"))
        return PaperKind::Information;
    if (name == QLatin1StringView("packing-list"))
        return PaperKind::PackingList;
    return name == QLatin1StringView("pick-list") ? std::optional(PaperKind::PickList) : std::nullopt;
}

Result<Paper> shippingPaper(View &view, ledger::DispatchId id, PaperKind kind, Instant now)
{
    const std::optional<ledger::Dispatch> dispatch = ledger::DispatchStore(view.database()).byId(id);
    if (!dispatch)
        return fail(codes::noSuchDispatch, QString::number(id.value));
    const Result<sync::PartnerProfile> partner = shipping::customerAsShipped(view, *dispatch);
    if (!partner)
        return fail(partner.error());
    const Result<shipping::Parties> parties = shipping::partiesOf(view, *partner);
    if (!parties)
        return fail(parties.error());
    const bool isInformation = kind == PaperKind::Information;
    Paper paper;
    const bool isPickList = kind == PaperKind::PickList;
    paper.name = (isInformation ? QStringLiteral("transaction-%1")
            : isPickList        ? QStringLiteral("pick-list-%1")
                                : QStringLiteral("packing-list-%1"))
                     .arg(id.value);
    paper.title = isInformation ? Text::tr("Transaction information and statement")
        : isPickList            ? Text::tr("Pick list")
                                : Text::tr("Packing list");
    paper.subtitle = Text::tr("Shipment %1").arg(id.value);
    paper.facts = { { Text::tr("From"), addressText(parties->ownerWords, parties->owner) },
        { Text::tr("To"), addressText(parties->buyerWords, parties->buyer) } };
    if (parties->from != parties->owner)
        paper.facts.emplace_back(Text::tr("Shipped from"), addressText(parties->fromWords, parties->from));
    if (parties->to != parties->buyer)
        paper.facts.emplace_back(Text::tr("Shipped to"), addressText(parties->shipToWords, parties->to));
    const auto fact = [&](const QString &name, const QByteArray &value) {
        if (!value.isEmpty())
            paper.facts.emplace_back(name, text(value));
    };
    fact(Text::tr("Purchase order"), dispatch->purchaseOrder);
    fact(Text::tr("Delivery"), dispatch->delivery);
    fact(Text::tr("Invoice"), dispatch->invoice);
    const QString left = dispatch->shippedMs > 0 ? common::momentText(dispatch->shippedMs, now.offsetMinutes)
                                                 : Text::tr("not shipped yet");
    if (isInformation && dispatch->transactionDate.isValid())
        paper.facts.emplace_back(
            Text::tr("Transaction date"), dateText(dispatch->transactionDate.toString(Qt::ISODate).toLatin1()));
    else if (isInformation && dispatch->shippedMs > 0)
        paper.facts.emplace_back(Text::tr("Transaction date"), left);
    paper.facts.emplace_back(Text::tr("Shipment date"), left);
    for (const shipping::ShippingAct &act : shipping::actsOn(view, id)) {
        if (act.what == shipping::ShippingAct::What::TakenBack)
            paper.facts.emplace_back(Text::tr("Taken back"),
                Text::tr("%1, by %2: %3")
                    .arg(common::momentText(act.at.ms, now.offsetMinutes), text(act.who), act.reason));
    }
    if (isInformation) {
        paper.tables = { productTable(view, id), identifierTable(view, id) };
        paper.closing = statementText();
        if (const QString purchase = purchaseText(view, id); !purchase.isEmpty())
            paper.closing += QStringLiteral("\n\n") + purchase;
    } else if (isPickList) {
        paper.tables = { pickTable(view, *dispatch, now.localDate()) };
        paper.signatures = { Text::tr("Picked by, date") };
    } else {
        paper.tables = { outermostTable(view, id), productTable(view, id) };
        paper.signatures = { Text::tr("Loaded by, date"), Text::tr("Driver, date") };
    }
    return paper;
}

} // namespace packledger::outbound
