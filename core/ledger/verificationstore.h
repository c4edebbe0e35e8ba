#pragma once

#include "ledger/database.h"
#include "ledger/journal.h"

#include <QJsonObject>

#include <array>
#include <limits>
#include <optional>
#include <vector>

namespace packledger::ledger {

/// What a question about one of our serial numbers came to.
enum class VerificationVerdict {
    Verified, ///< the product identifier is one that was put on here
    Refuted, ///< it is not, or the pack must not go on: the reason says which
    NotOurs, ///< of a product that this site, or this asker's client, does not answer for
    NotUnderstood, ///< the request was none
};
inline constexpr int verificationVerdictCount = 4;
/// "verified", "not-verified", "not-ours", "not-understood"
[[nodiscard]] const char *nameOf(VerificationVerdict verdict);
[[nodiscard]] std::optional<VerificationVerdict> verificationVerdictFrom(QByteArrayView name);

/// One question and its answer, as they are kept.
struct VerificationRow
{
    qint64 seq = 0; ///< of the journal
    qint64 atMs = 0;
    VerificationVerdict verdict = VerificationVerdict::NotUnderstood;
    QByteArray reason; ///< why not, as GS1 words it: "No_match_GTIN_Serial"; of what was not understood, what is wrong
    QByteArray information; ///< beside the verdict, as GS1 words it: "Recalled"; empty: nothing
    QByteArray remark; ///< for our own eyes alone: "not-shipped"; empty: nothing
    QByteArray gtin; ///< GTIN-14
    QByteArray serial;
    QByteArray lot;
    QByteArray expiry; ///< "YYYY-MM-DD", or "YYYY-MM" where the day was left open
    QByteArray party; ///< GLN of whoever wants to know; empty: not told
    QString partyName;
    QByteArray asker; ///< the token that the request came with; empty: by hand
    QByteArray channel; ///< "network", "mail", "telephone", "portal", "letter"
    QByteArray context; ///< what for, in the requester's words: "dscsaSaleableReturn"
    QByteArray correlation; ///< the requester's own number of the request
    QString client; ///< whose product it is, where the site packs for several
    QByteArray answeredBy; ///< the person, or "automatic"
};

/// The log of verifications, kept for ever: a projection of "verification.answered". Of what is in it nothing
/// changes or goes.
class VerificationStore
{
public:
    explicit VerificationStore(Database &database)
        : m_database(database)
    {
    }

    /// Which of them. Texts are parts, in upper or lower case; empty: any.
    struct Wanted
    {
        QString party {}; ///< of GLN, name or token
        QString product {}; ///< of GTIN, serial or lot
        QString any {}; ///< of all these
        qint64 fromMs = 0;
        qint64 beforeMs = std::numeric_limits<qint64>::max();
        std::optional<VerificationVerdict> verdict {};
        bool failuresOnly = false; ///< all but the verified ones

        friend bool operator==(const Wanted &, const Wanted &) = default;
    };
    /// The newest first, behind `before` where that is not 0; at most `most`.
    [[nodiscard]] std::vector<VerificationRow> list(const Wanted &wanted, qint64 before, int most);
    using Counts = std::array<qint64, verificationVerdictCount>;
    [[nodiscard]] Counts counts(const Wanted &wanted);

    /// The number of the last of them, whichever; 0: there is none.
    [[nodiscard]] qint64 newest();
    /// Those behind an entry alone, and how many: what came in since, however long the log is.
    [[nodiscard]] std::vector<VerificationRow> listSince(const Wanted &wanted, qint64 after, int most);
    [[nodiscard]] Counts countsSince(const Wanted &wanted, qint64 after);
    /// How many up to an entry, itself included: for a short time between `fromMs` and `beforeMs`.
    [[nodiscard]] Counts countsUpTo(const Wanted &wanted, qint64 last);

    /// Applies "verification.answered" with the fields of VerificationRow.
    void apply(const EntryHead &head, const QJsonObject &body);
    /// The body of "verification.answered".
    [[nodiscard]] static QJsonObject toBody(const VerificationRow &row);

private:
    Database &m_database;
};

} // namespace packledger::ledger
