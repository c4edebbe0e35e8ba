#include "ledger/verificationstore.h"

#include "ledger/actbody.h"
#include "ledger/likepattern.h"
#include "ledger/rowlist.h"

#include <iterator>

namespace packledger::ledger {

namespace {

constexpr const char *verdictNames[] = { "verified", "not-verified", "not-ours", "not-understood" };
static_assert(std::size(verdictNames) == verificationVerdictCount);

VerificationRow rowOf(const Rows &rows)
{
    VerificationRow row;
    row.seq = rows.integer(0);
    row.atMs = rows.integer(1);
    row.verdict = VerificationVerdict(rows.integer(2));
    row.reason = rows.text(3);
    row.information = rows.text(4);
    row.remark = rows.text(5);
    row.gtin = rows.text(6);
    row.serial = rows.text(7);
    row.lot = rows.text(8);
    row.expiry = rows.text(9);
    row.party = rows.text(10);
    row.partyName = rows.string(11);
    row.asker = rows.text(12);
    row.channel = rows.text(13);
    row.context = rows.text(14);
    row.correlation = rows.text(15);
    row.client = rows.string(16);
    row.answeredBy = rows.text(17);
    return row;
}

} // namespace

const char *nameOf(VerificationVerdict verdict)
{
    return verdictNames[int(verdict)];
}

std::optional<VerificationVerdict> verificationVerdictFrom(QByteArrayView name)
{
    for (int i = 0; i < verificationVerdictCount; ++i) {
        if (name == verdictNames[i])
            return VerificationVerdict(i);
    }
    return std::nullopt;
}

#define FITTING                                                                                                        \
    "(CAST(? AS BIGINT) < 0 OR verdict = ?) AND verdict >= ? "                                                         \
    "AND (CAST(? AS TEXT) = '%%' OR LOWER(party || ' ' || party_name || ' ' || asker) LIKE ? ESCAPE '!') "             \
    "AND (CAST(? AS TEXT) = '%%' OR LOWER(gtin || ' ' || serial || ' ' || lot) LIKE ? ESCAPE '!') "                    \
    "AND (CAST(? AS TEXT) = '%%' OR LOWER(party || ' ' || party_name || ' ' || asker || ' ' || gtin || ' ' || serial " \
    "|| ' ' || lot) LIKE ? ESCAPE '!') "
#define WANTED "WHERE at_ms >= ? AND at_ms < ? AND " FITTING
// By number and not by time: the sign keeps the engine from the other index, which would read all of a long log.
#define SINCE "WHERE seq > ? AND +at_ms >= ? AND +at_ms < ? AND " FITTING
#define COLUMNS                                                                                                        \
    "SELECT seq, at_ms, verdict, reason, information, remark, gtin, serial, lot, expiry, "                             \
    "party, party_name, asker, channel, context, correlation, client, answered_by FROM verification "
#define COUNTED "SELECT verdict, COUNT(*) FROM verification "

namespace {

/// What the signs of FITTING stand for.
struct Fitting
{
    explicit Fitting(const VerificationStore::Wanted &wanted)
        : verdict(wanted.verdict ? int(*wanted.verdict) : -1)
        , leastVerdict(wanted.failuresOnly ? 1 : 0)
        , party(likePatternOf(wanted.party))
        , product(likePatternOf(wanted.product))
        , any(likePatternOf(wanted.any))
    {
    }
    int verdict;
    int leastVerdict;
    QString party;
    QString product;
    QString any;
};

VerificationStore::Counts countsOf(Rows rows)
{
    VerificationStore::Counts counts {};
    while (rows.next())
        counts.at(size_t(rows.integer(0))) = rows.integer(1);
    return counts;
}

} // namespace

std::vector<VerificationRow> VerificationStore::list(const Wanted &wanted, qint64 before, int most)
{
    const Fitting fit(wanted);
    return listOf(m_database.query(COLUMNS WANTED "AND seq < ? ORDER BY seq DESC LIMIT ?", wanted.fromMs,
                      wanted.beforeMs, fit.verdict, fit.verdict, fit.leastVerdict, fit.party, fit.party, fit.product,
                      fit.product, fit.any, fit.any, before > 0 ? before : std::numeric_limits<qint64>::max(), most),
        rowOf);
}

VerificationStore::Counts VerificationStore::counts(const Wanted &wanted)
{
    const Fitting fit(wanted);
    return countsOf(m_database.query(COUNTED WANTED "GROUP BY verdict", wanted.fromMs, wanted.beforeMs, fit.verdict,
        fit.verdict, fit.leastVerdict, fit.party, fit.party, fit.product, fit.product, fit.any, fit.any));
}

qint64 VerificationStore::newest()
{
    return m_database.integer("SELECT MAX(seq) FROM verification");
}

std::vector<VerificationRow> VerificationStore::listSince(const Wanted &wanted, qint64 after, int most)
{
    const Fitting fit(wanted);
    return listOf(
        m_database.query(COLUMNS SINCE "ORDER BY seq DESC LIMIT ?", after, wanted.fromMs, wanted.beforeMs, fit.verdict,
            fit.verdict, fit.leastVerdict, fit.party, fit.party, fit.product, fit.product, fit.any, fit.any, most),
        rowOf);
}

VerificationStore::Counts VerificationStore::countsSince(const Wanted &wanted, qint64 after)
{
    const Fitting fit(wanted);
    return countsOf(m_database.query(COUNTED SINCE "GROUP BY verdict", after, wanted.fromMs, wanted.beforeMs,
        fit.verdict, fit.verdict, fit.leastVerdict, fit.party, fit.party, fit.product, fit.product, fit.any, fit.any));
}

VerificationStore::Counts VerificationStore::countsUpTo(const Wanted &wanted, qint64 last)
{
    const Fitting fit(wanted);
    return countsOf(
        m_database.query(COUNTED WANTED "AND +seq <= ? GROUP BY verdict", wanted.fromMs, wanted.beforeMs, fit.verdict,
            fit.verdict, fit.leastVerdict, fit.party, fit.party, fit.product, fit.product, fit.any, fit.any, last));
}

#undef COUNTED
#undef COLUMNS
#undef SINCE
#undef WANTED
#undef FITTING

void VerificationStore::apply(const EntryHead &head, const QJsonObject &body)
{
    const std::optional<VerificationVerdict> verdict = verificationVerdictFrom(textOf(body, "verdict"));
    if (head.act != "verification.answered" || !verdict)
        return;
    m_database.run("INSERT INTO verification (seq, at_ms, verdict, reason, information, remark, gtin, serial, lot, "
                   "expiry, party, party_name, asker, channel, context, correlation, client, answered_by) "
                   "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        head.seq, head.at.ms, int(*verdict), textOf(body, "reason"), textOf(body, "information"),
        textOf(body, "remark"), textOf(body, "gtin"), textOf(body, "serial"), textOf(body, "lot"),
        textOf(body, "expiry"), textOf(body, "party"), textOf(body, "party_name"), textOf(body, "asker"),
        textOf(body, "channel"), textOf(body, "context"), textOf(body, "correlation"), textOf(body, "client"),
        head.actor.operatorName);
}

QJsonObject VerificationStore::toBody(const VerificationRow &row)
{
    QJsonObject body { { QStringLiteral("verdict"), QLatin1StringView(nameOf(row.verdict)) } };
    const std::pair<const char *, QString> fields[] = {
        { "reason", QString::fromUtf8(row.reason) },
        { "information", QString::fromUtf8(row.information) },
        { "remark", QString::fromUtf8(row.remark) },
        { "gtin", QString::fromUtf8(row.gtin) },
        { "serial", QString::fromUtf8(row.serial) },
        { "lot", QString::fromUtf8(row.lot) },
        { "expiry", QString::fromUtf8(row.expiry) },
        { "party", QString::fromUtf8(row.party) },
        { "party_name", row.partyName },
        { "asker", QString::fromUtf8(row.asker) },
        { "channel", QString::fromUtf8(row.channel) },
        { "context", QString::fromUtf8(row.context) },
        { "correlation", QString::fromUtf8(row.correlation) },
        { "client", row.client },
    };
    for (const auto &[name, value] : fields) {
        if (!value.isEmpty())
            body.insert(QLatin1StringView(name), value);
    }
    return body;
}

} // namespace packledger::ledger
