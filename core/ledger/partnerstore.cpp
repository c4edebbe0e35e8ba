#include "ledger/partnerstore.h"

#include "ledger/actbody.h"
#include "ledger/rowlist.h"

#include <QJsonDocument>

namespace packledger::ledger {

namespace {

#define PARTNER_COLUMNS "name, gln, profile, set_seq FROM partner "

PartnerRow partnerOf(const Rows &rows)
{
    return { rows.text(0), rows.text(1), QJsonDocument::fromJson(rows.text(2)).object(), rows.integer(3) };
}

} // namespace

std::optional<PartnerRow> PartnerStore::byName(const QByteArray &name)
{
    return firstOf(m_database.query("SELECT " PARTNER_COLUMNS "WHERE name = ?", name), partnerOf);
}

std::vector<PartnerRow> PartnerStore::byGln(const QByteArray &gln)
{
    return listOf(m_database.query("SELECT " PARTNER_COLUMNS "WHERE gln = ? ORDER BY name", gln), partnerOf);
}

std::vector<PartnerRow> PartnerStore::all()
{
    return listOf(m_database.query("SELECT " PARTNER_COLUMNS "ORDER BY name"), partnerOf);
}

PartnerTrial PartnerStore::trial(const QByteArray &name)
{
    Rows rows
        = m_database.query("SELECT documents, documents_ms, sample, sample_ms FROM partner_trial WHERE name = ?", name);
    if (!rows.next())
        return {};
    return { QJsonDocument::fromJson(rows.text(0)).object(), rows.integer(1),
        QJsonDocument::fromJson(rows.text(2)).object(), rows.integer(3) };
}

void PartnerStore::apply(const EntryHead &head, const QJsonObject &body)
{
    const QByteArray name = textOf(body, "name");
    if (head.act == "partner.set") {
        const QJsonObject profile = body.value(QLatin1StringView("profile")).toObject();
        m_database.run("INSERT INTO partner (name, gln, profile, set_seq) VALUES (?, ?, ?, ?) ON CONFLICT (name) DO "
                       "UPDATE SET gln = excluded.gln, profile = excluded.profile, set_seq = excluded.set_seq",
            name, textOf(body, "gln"), QJsonDocument(profile).toJson(QJsonDocument::Compact), head.seq);
    } else if (head.act == "partner.trial") {
        m_database.run(
            "INSERT INTO partner_trial (name, documents, documents_ms, sample, sample_ms) VALUES (?, ?, ?, '', "
            "0) ON CONFLICT (name) DO UPDATE SET documents = excluded.documents, documents_ms = "
            "excluded.documents_ms",
            name, QJsonDocument(body).toJson(QJsonDocument::Compact), head.at.ms);
    } else if (head.act == "partner.sample") {
        m_database.run(
            "INSERT INTO partner_trial (name, documents, documents_ms, sample, sample_ms) VALUES (?, '', 0, ?, "
            "?) ON CONFLICT (name) DO UPDATE SET sample = excluded.sample, sample_ms = excluded.sample_ms",
            name, QJsonDocument(body).toJson(QJsonDocument::Compact), head.at.ms);
    } else if (head.act == "partner.removed") {
        m_database.run("DELETE FROM partner WHERE name = ?", name);
        m_database.run("DELETE FROM partner_trial WHERE name = ?", name);
    }
}

} // namespace packledger::ledger
