#pragma once

#include "gs1/itemkey.h"
#include "ledger/journal.h"

#include <map>
#include <vector>

namespace packledger::ledger {

/// What another system's camera said of one pack at one inspection point.
struct CameraResult
{
    gs1::ItemKey key;
    QString point; ///< the inspection point, or its camera
    Instant at; ///< when the camera looked
    bool decoded = true;
    std::optional<bool> matches; ///< the data were what they should be; none: not told
    std::optional<int> grade; ///< overall, in tenths: 40 (A) .. 0 (F)
    std::map<QByteArray, int> parameters; ///< scan::QualityParameter by name, in tenths

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static CameraResult fromJson(const QJsonObject &object);

    friend bool operator==(const CameraResult &, const CameraResult &) = default;
};

/// A result with the journal entry that it came in with.
struct CameraResultRow
{
    qint64 seq = 0;
    CameraResult result;
};

/// The results that were taken in from other systems: a projection of the acts `camera.results`. A pack has one result
/// for a point and moment.
class CameraResultStore
{
public:
    explicit CameraResultStore(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] std::optional<CameraResult> find(const gs1::ItemKey &key, const QString &point, const Instant &at);
    /// Of one item, the oldest first.
    [[nodiscard]] std::vector<CameraResultRow> ofItem(const gs1::ItemKey &key);

    /// "camera.results" {file, sha256, results: [CameraResult, …]}.
    void apply(const EntryHead &head, const QJsonObject &body);

private:
    Database &m_database;
};

} // namespace packledger::ledger
