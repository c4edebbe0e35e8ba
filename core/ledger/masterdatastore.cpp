#include "ledger/masterdatastore.h"

#include "gs1/epcuri.h"

namespace packledger::ledger {

namespace {

Product productOf(const Rows &rows)
{
    return Product { rows.text(0), rows.string(1), rows.string(2), rows.string(3), rows.string(4), rows.string(5),
        rows.string(6), int(rows.integer(7)), rows.integer(8) != 0 };
}

// The company prefix written in an EPC URN is what stands between the scheme and the first dot.
QByteArrayView prefixOf(QByteArrayView urn)
{
    const qsizetype dot = urn.indexOf('.');
    const qsizetype colon = dot < 0 ? -1 : urn.lastIndexOf(':', dot);
    return colon < 0 ? QByteArrayView() : urn.sliced(colon + 1, dot - colon - 1);
}

} // namespace

std::optional<Product> MasterDataStore::product(const QByteArray &gtin)
{
    Rows rows = m_database.query(
        "SELECT gtin, name, ndc, strength, dosage_form, net_content, manufacturer, company_prefix_length, set_by_site "
        "FROM product WHERE gtin = ?",
        gtin);
    if (!rows.next())
        return std::nullopt;
    return productOf(rows);
}

std::optional<Product> MasterDataStore::productByNdc(const QByteArray &ndc)
{
    // Ten digits hide where they split, so digits are compared without the zeros that pad the segments.
    const auto bare = [](QByteArray text) {
        text.replace('-', "");
        return text.size() == 11 && text.startsWith('0') ? text.mid(1) : text;
    };
    std::optional<Product> found;
    for (Product &product : products()) {
        // Cases carry the NDC of what is in them; a serial list speaks of packs.
        if (product.ndc.isEmpty() || !product.gtin.startsWith('0') || bare(product.ndc.toLatin1()) != bare(ndc))
            continue;
        if (found)
            return std::nullopt;
        found = std::move(product);
    }
    return found;
}

std::vector<Product> MasterDataStore::products()
{
    std::vector<Product> all;
    Rows rows = m_database.query(
        "SELECT gtin, name, ndc, strength, dosage_form, net_content, manufacturer, company_prefix_length, set_by_site "
        "FROM product ORDER BY gtin");
    while (rows.next())
        all.push_back(productOf(rows));
    return all;
}

std::optional<PartnerPlace> MasterDataStore::place(qint64 id)
{
    Rows rows = m_database.query(
        "SELECT id, place_key, name, street, city, state, postal_code, country, set_by_site FROM place WHERE id = ?",
        id);
    if (!rows.next())
        return std::nullopt;
    return PartnerPlace { rows.integer(0), gs1::ItemKey::fromText(rows.text(1)), rows.string(2), rows.string(3),
        rows.string(4), rows.string(5), rows.string(6), rows.string(7), rows.integer(8) != 0 };
}

std::optional<PartnerPlace> MasterDataStore::place(const gs1::ItemKey &key)
{
    const qint64 id = m_database.integer("SELECT id FROM place WHERE place_key = ?", key.text());
    return id != 0 ? place(id) : std::nullopt;
}

qint64 MasterDataStore::placeId(const QByteArray &uri)
{
    if (uri.isEmpty())
        return 0;
    learnPrefix(uri);
    const gs1::ItemKey key = gs1::ItemKey::fromUri(uri);
    if (const qint64 known = m_database.integer("SELECT id FROM place WHERE place_key = ?", key.text()))
        return known;
    const qint64 id = m_database.nextId("place");
    m_database.run("INSERT INTO place (id, place_key, name, street, city, state, postal_code, country, set_by_site) "
                   "VALUES (?, ?, '', '', '', '', '', '', 0)",
        id, key.text());
    return id;
}

void MasterDataStore::learnPrefix(const QByteArray &epcUrn)
{
    // Called for every EPC of an import: nearly all show a prefix that is known.
    if (!epcUrn.startsWith("urn:epc:"))
        return;
    const QByteArrayView prefix = prefixOf(epcUrn);
    if (prefix.isEmpty() || prefix == m_lastLearned)
        return;
    if (!gs1::companyPrefixLength(epcUrn))
        return;
    m_lastLearned = prefix.toByteArray();
    addPrefix(m_lastLearned);
}

void MasterDataStore::addPrefix(const QByteArray &prefix)
{
    load();
    if (m_prefixes.contains(prefix))
        return;
    m_prefixes.insert(prefix);
    m_database.run("INSERT INTO company_prefix (prefix) VALUES (?) ON CONFLICT (prefix) DO NOTHING", prefix);
}

QByteArray MasterDataStore::epcUri(const gs1::ItemKey &key)
{
    return gs1::toUri(key, companyPrefixLength(key));
}

std::optional<int> MasterDataStore::companyPrefixLength(const gs1::ItemKey &key)
{
    // The digits that begin with the company prefix: without GTIN indicator or SSCC extension digit.
    QByteArray digits;
    const std::optional<gs1::Gtin> gtin = key.gtin();
    if (gtin) {
        if (const int told = toldPrefixLength(gtin->digits()); told > 0)
            return told;
        digits = gtin->digits().mid(1);
    } else if (const std::optional<gs1::Sscc> sscc = key.sscc()) {
        digits = sscc->digits().mid(1);
    } else if (const std::optional<gs1::Gln> gln = key.gln()) {
        digits = gln->digits();
    } else {
        digits = key.text().mid(4);
        if (digits.startsWith('0') && key.kind() == gs1::ItemKey::Kind::Grai)
            digits = digits.mid(1);
    }
    load();
    for (int length = 12; length >= 4; --length) {
        if (digits.size() > length && m_prefixes.contains(digits.left(length)))
            return length;
    }
    return std::nullopt;
}

int MasterDataStore::toldPrefixLength(const QByteArray &gtin)
{
    const auto known = m_toldLengths.constFind(gtin);
    if (known != m_toldLengths.cend())
        return *known;
    const std::optional<Product> found = product(gtin);
    return *m_toldLengths.insert(gtin, found ? found->companyPrefixLength : 0);
}

void MasterDataStore::load()
{
    if (m_loaded)
        return;
    Rows rows = m_database.query("SELECT prefix FROM company_prefix");
    while (rows.next())
        m_prefixes.insert(rows.text(0));
    m_loaded = true;
}

void MasterDataStore::apply(const QByteArray &act, const QJsonObject &body)
{
    const auto text = [&](const char *name) { return body.value(QLatin1StringView(name)).toString(); };
    if (act == "product.set") {
        m_toldLengths.clear();
        const bool bySite = body.value(QLatin1StringView("set_by_site")).toBool();
        if (!bySite && m_database.integer("SELECT set_by_site FROM product WHERE gtin = ?", text("gtin")) != 0)
            return; // what the site entered stands over what partners send
        const qint64 known = m_database.integer("SELECT id FROM product WHERE gtin = ?", text("gtin"));
        const qint64 id = known ? known : m_database.nextId("product");
        m_database.run(
            "INSERT INTO product (id, gtin, name, ndc, strength, dosage_form, net_content, manufacturer, "
            "company_prefix_length, "
            "set_by_site) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (gtin) DO UPDATE SET name = excluded.name, "
            "ndc = excluded.ndc, strength = excluded.strength, dosage_form = excluded.dosage_form, net_content = "
            "excluded.net_content, "
            "manufacturer = excluded.manufacturer, company_prefix_length = excluded.company_prefix_length, "
            "set_by_site = excluded.set_by_site",
            id, text("gtin"), text("name"), text("ndc"), text("strength"), text("dosage_form"), text("net_content"),
            text("manufacturer"), body.value(QLatin1StringView("company_prefix_length")).toInteger(), bySite);
    } else if (act == "place.set") {
        const qint64 id = placeId(text("uri").toUtf8());
        const bool bySite = body.value(QLatin1StringView("set_by_site")).toBool();
        if (!bySite && m_database.integer("SELECT set_by_site FROM place WHERE id = ?", id) != 0)
            return;
        m_database.run("UPDATE place SET name = ?, street = ?, city = ?, state = ?, postal_code = ?, country = ?, "
                       "set_by_site = ? WHERE id = ?",
            text("name"), text("street"), text("city"), text("state"), text("postal_code"), text("country"), bySite,
            id);
    } else if (act == "prefix.set") {
        addPrefix(text("prefix").toUtf8());
    }
}

QJsonObject MasterDataStore::toJson(const Product &product)
{
    return QJsonObject {
        { QStringLiteral("gtin"), QString::fromLatin1(product.gtin) },
        { QStringLiteral("name"), product.name },
        { QStringLiteral("ndc"), product.ndc },
        { QStringLiteral("strength"), product.strength },
        { QStringLiteral("dosage_form"), product.dosageForm },
        { QStringLiteral("net_content"), product.netContent },
        { QStringLiteral("manufacturer"), product.manufacturer },
        { QStringLiteral("company_prefix_length"), product.companyPrefixLength },
        { QStringLiteral("set_by_site"), product.setBySite },
    };
}

} // namespace packledger::ledger
