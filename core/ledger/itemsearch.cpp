#include "ledger/itemsearch.h"

#include "ledger/rowlist.h"

#include <map>

namespace packledger::ledger {

namespace {

// "%part%" of LIKE, with what LIKE would take for a wildcard escaped.
QByteArray pattern(const QByteArray &part)
{
    QByteArray escaped;
    for (const char c : part.toLower()) {
        if (c == '%' || c == '_' || c == '\\')
            escaped += '\\';
        escaped += c;
    }
    return '%' + escaped + '%';
}

} // namespace

std::vector<ItemId> ItemSearch::bySerialPart(const QByteArray &part, int limit)
{
    // Keys are "01<14 digits>21<serial>" and "00<18 digits>".
    return idsOf<ItemId>(m_database.query(
        "SELECT id FROM item WHERE (item_key LIKE '01%' AND LOWER(SUBSTR(item_key, 19)) LIKE ? ESCAPE '\\') "
        "OR (item_key LIKE '00%' AND SUBSTR(item_key, 3) LIKE ? ESCAPE '\\') ORDER BY id LIMIT ?",
        pattern(part), pattern(part), limit));
}

std::vector<ItemId> ItemSearch::bySerial(const QByteArray &serial, int limit)
{
    return idsOf<ItemId>(
        m_database.query("SELECT id FROM item WHERE (item_key LIKE '01%' AND SUBSTR(item_key, 17, 2) = '21' "
                         "AND SUBSTR(item_key, 19) = ?) OR item_key = ? ORDER BY id LIMIT ?",
            serial, "00" + serial, limit));
}

std::vector<LotRow> ItemSearch::lotsByPart(const QByteArray &part, int limit)
{
    std::vector<LotRow> found;
    Rows rows = m_database.query(
        "SELECT gtin, number, expiry FROM lot WHERE LOWER(number) LIKE ? ESCAPE '\\' "
        "AND id IN (SELECT lot_id FROM item) "
        "UNION SELECT SUBSTR(i.item_key, 3, 14), s.lot, '' FROM receipt_scan s JOIN item i ON i.id = s.item_id "
        "WHERE s.undone_seq IS NULL AND i.item_key LIKE '01%' AND LOWER(s.lot) LIKE ? ESCAPE '\\' AND NOT EXISTS "
        "(SELECT 1 FROM lot t WHERE t.number = s.lot AND t.gtin = SUBSTR(i.item_key, 3, 14)) "
        "ORDER BY 2, 1, 3 LIMIT ?",
        pattern(part), pattern(part), limit);
    while (rows.next())
        found.push_back({ rows.text(0), rows.text(1), rows.text(2) });
    return found;
}

std::vector<LotMember> ItemSearch::ofLot(const QByteArray &gtin, const QByteArray &number)
{
    std::map<qint64, LotMember> members;
    const auto collect = [&](Rows rows, bool LotMember::*how) {
        while (rows.next()) {
            LotMember &member = members[rows.integer(0)];
            member.item = rows.id<ItemId>(0);
            member.*how = true;
        }
    };
    collect(m_database.query("SELECT id FROM item WHERE lot_id IN "
                             "(SELECT id FROM lot WHERE number = ? AND (gtin = ? OR ? = 1))",
                number, gtin, gtin.isEmpty()),
        &LotMember::byData);
    collect(m_database.query("SELECT DISTINCT s.item_id FROM receipt_scan s JOIN item i ON i.id = s.item_id "
                             "WHERE s.lot = ? AND s.undone_seq IS NULL AND (SUBSTR(i.item_key, 3, 14) = ? OR ? = 1)",
                number, gtin, gtin.isEmpty()),
        &LotMember::byLabel);
    std::vector<LotMember> found;
    found.reserve(members.size());
    for (const auto &[id, member] : members)
        found.push_back(member);
    return found;
}

} // namespace packledger::ledger
