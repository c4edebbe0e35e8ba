#pragma once

#include "ledger/journal.h"

#include <QByteArrayList>

namespace packledger::ledger {

/// Where numbers come from.
enum class PoolKind {
    Random, ///< drawn by chance from an alphabet
    Range, ///< consecutive
    List, ///< made elsewhere and imported
    Sscc, ///< SSCCs of a company prefix and extension digit, consecutive
};
[[nodiscard]] const char *nameOf(PoolKind kind);

/// A source of numbers for one product in one market (for one client), or of SSCCs. Two pools never give the same
/// number, and neither gives one that was seen from outside.
struct Pool
{
    PoolId id;
    PoolKind kind = PoolKind::Random;
    QString name;
    QByteArray gtin; ///< 14 digits; empty: SSCCs
    QByteArray market; ///< "us"; empty: not told
    QByteArray client; ///< whose goods; empty: the site's own
    int style = 0; ///< serials::Style
    QByteArray alphabet; ///< of Random
    int length = 0; ///< of Random
    QByteArray prefix; ///< Range: what stands before the counting part; Sscc: extension digit and company prefix
    int width = 0; ///< digits of the counting part; 0: as many as it needs
    qint64 first = 0; ///< of the counting part
    qint64 last = 0;
    qint64 next = 0; ///< high-water mark: all below were drawn or passed over
    qint64 added = 0; ///< List: numbers that came in
    qint64 drawn = 0; ///< numbers that left it for a batch or a label
    qint64 returned = 0; ///< List: given back without having been drawn
    qint64 lowWater = -1; ///< warn at so many left; -1: at a tenth
    bool closed = false; ///< gives no numbers any more
    qint64 madeSeq = 0; ///< of the journal

    /// What the text of all its keys begins with: "01<gtin14>21", "00".
    [[nodiscard]] QByteArray keyPrefix() const;
};

/// A file of numbers that was taken in.
struct PoolFile
{
    QByteArray sha256; ///< 64 hexadecimal digits
    PoolId pool;
    QByteArray request; ///< id of the request that the file answers; empty: not told
    QString name;
    qint64 numbers = 0;
};

/// Pools of serial numbers and SSCCs, and the imported numbers that wait in them.
class PoolStore
{
public:
    explicit PoolStore(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] PoolId nextId();
    [[nodiscard]] std::optional<Pool> find(PoolId id);
    [[nodiscard]] std::vector<Pool> all();
    /// Those of one product, oldest first; of an empty GTIN the pools of SSCCs.
    [[nodiscard]] std::vector<Pool> of(const QByteArray &gtin);

    /// The next numbers of an imported list, in the order of the file.
    [[nodiscard]] QByteArrayList waiting(PoolId pool, qint64 most);
    /// The pool in which an imported number waits.
    [[nodiscard]] PoolId poolOfWaiting(const QByteArray &key);
    /// Visits the numbers of a list that were never drawn, in the order of the file; stops on false.
    void forEachWaiting(PoolId pool, const std::function<bool(const QByteArray &key)> &visit);

    /// Those of the keys that were drawn before or wait in another pool than `except`.
    [[nodiscard]] QByteArrayList taken(const QByteArrayList &keys, PoolId except);

    /// The files that a pool was filled from.
    [[nodiscard]] std::vector<PoolFile> files(PoolId pool);
    [[nodiscard]] std::vector<PoolFile> filesBySha256(const QByteArray &sha256);
    [[nodiscard]] std::vector<PoolFile> filesByRequest(const QByteArray &request);

    /// The draws from a pool, newest first.
    struct Draw
    {
        EntryHead head;
        BatchId batch;
        qint64 numbers = 0;
    };
    [[nodiscard]] std::vector<Draw> draws(PoolId pool, int most);

    /// The body of "pool.made".
    [[nodiscard]] static QJsonObject toJson(const Pool &pool);
    /// Applies "pool.made", "pool.filled" {pool, serials}, "pool.file" {pool, sha256, request, name, numbers},
    /// "pool.changed" {pool, name, low_water, closed} and "pool.returned" {pool, serials, reason}.
    void apply(const EntryHead &head, const QJsonObject &body);
    /// Numbers left a pool with "number.drawn".
    void numbersDrawn(PoolId pool, const QByteArrayList &keys, std::optional<qint64> next);

private:
    void dropWaiting(const QByteArrayList &keys);

    Database &m_database;
};

} // namespace packledger::ledger
