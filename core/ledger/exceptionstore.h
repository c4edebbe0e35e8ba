#pragma once

#include "ledger/dispatchstore.h"
#include "ledger/inboxstore.h"
#include "ledger/journal.h"
#include "ledger/outboxstore.h"

#include <vector>

namespace packledger::ledger {

using CaseId = Id<struct CaseTag>;

/// How far a case with a partner is.
enum class CaseState {
    Open, ///< nobody was told yet; of a partner's case: we have not answered
    Sent, ///< the partner was told, and has not answered everything
    Answered, ///< every item has its answer
    Resolved,
};
[[nodiscard]] const char *nameOf(CaseState state);

/// What the answers to a case come to.
enum class CaseAnswer { None, Accepted, Rejected, Alternative, Mixed };
[[nodiscard]] const char *nameOf(CaseAnswer answer);

/// What is wrong with one item, in the words of the exception report of the Partnership for DSCSA Governance.
enum class LineKind { MissingData, MissingProduct, Misaligned, Overage, Underage, GlnError, GtinError, Other };
inline constexpr int lineKindCount = 8;
[[nodiscard]] const char *nameOf(LineKind kind);

/// What would settle it; the report's enumeration, in its order.
enum class Resolution { None, SendNewData, SendProduct, ReturnProduct, SendBackProduct, CreditAccount, DebitAccount };
/// As the report spells it: "Send new data"; empty for None.
[[nodiscard]] const char *nameOf(Resolution resolution);
[[nodiscard]] std::optional<Resolution> resolutionFrom(const QByteArray &name);

/// How it was seen.
enum class Observation { Scan, PackingSlip, ShipNotice, Other };
[[nodiscard]] const char *nameOf(Observation observation);

enum class LineAnswer { None, Accepted, Rejected };
[[nodiscard]] const char *nameOf(LineAnswer answer);

/// Why nothing is to be done about an item any more.
enum class LineEnd {
    Open,
    ByHand, ///< with the case, by a person
    DataCame, ///< the partner's data explain it now
    GoodsCame, ///< what was missing is received
    TakenBack, ///< the partner took it out of its shipment
    GoodsLeft, ///< it went back, or was destroyed
    Released, ///< let go by a person after the partner agreed
    Agreed, ///< the partner agreed to a settlement of accounts
    Withdrawn, ///< a partner's case: it says that the case is resolved
    CalledBack, ///< we took it out of our delivery
};
[[nodiscard]] const char *nameOf(LineEnd end);

/// One thing that a case is about, and what came of it.
struct ExceptionLine
{
    int number = 0; ///< from 1
    QByteArray uuid; ///< exception_item_uuid; empty: the partner's words alone
    LineKind kind = LineKind::Other;
    ItemId item; ///< invalid: no single item
    QByteArray gtin;
    QByteArray serial;
    QByteArray lot;
    QByteArray expiry; ///< "YYYY-MM-DD"
    QByteArray toldGtin; ///< what the data say; of an error of master data the right number
    QByteArray toldSerial;
    QByteArray toldLot;
    QByteArray toldExpiry;
    qint64 ordered = 0; ///< Overage, Underage: announced
    qint64 received = 0;
    QByteArray fileId; ///< MissingProduct: instance identifier of the document that announced it
    Observation source = Observation::Scan;
    Resolution resolution = Resolution::None;
    QString words {}; ///< what cannot be said in the fields

    LineAnswer answer = LineAnswer::None;
    Resolution alternative = Resolution::None;
    QString followUp {}; ///< "Email: a@b", "Phone: …"
    QString comments {};
    LineEnd ended = LineEnd::Open;
    qint64 endedSeq = 0;
};

/// A case with a partner: what is wrong, with whom it is being settled, and how far that is.
struct ExceptionCase
{
    CaseId id;
    QByteArray uuid; ///< exception_case_uuid
    bool isTheirs = false; ///< the partner complains of what we shipped
    QByteArray category; ///< stable name of core/exceptions
    QByteArray partner; ///< name of its profile; empty: none
    QString partnerWords; ///< who it is where there is no profile
    ShipmentId shipment;
    DispatchId dispatch; ///< a delivery of ours that it is about
    ReceiptId receipt;
    InboxId inbox; ///< the refused arrival, or the one that brought a partner's case
    QByteArray purchaseOrder;
    QString note;
    CaseState state = CaseState::Open;
    CaseAnswer answer = CaseAnswer::None;
    qint64 openedMs = 0;
    qint64 stateMs = 0; ///< since when it is in its state
    QDate due; ///< last good day; null: without
    QString reason; ///< why it is resolved
    qint64 changedSeq = 0; ///< the journal entry that last changed what a message says
    qint64 toldSeq = 0; ///< the one that sent a message last; 0: none

    /// Days past the last good one; 0 or less: it is in time.
    [[nodiscard]] qint64 daysLate(const QDate &today) const;
    [[nodiscard]] bool isOverdue(const QDate &today) const;
};

/// A file that belongs to a case; its bytes are kept by their hash.
struct CaseEvidence
{
    int number = 0;
    QByteArray sha256;
    QString name;
    QByteArray contentType;
    qint64 seq = 0;
};

/// One message that a case was told or answered by.
struct CaseMessage
{
    enum class Way { Outbox, Mail, Inbox, File };
    int number = 0;
    QByteArray uuid; ///< message_uuid
    Way way = Way::Outbox;
    OutboxId outbox; ///< of Way::Outbox
    InboxId inbox; ///< of Way::Inbox
    QByteArray sha256; ///< of its bytes among the documents; empty: not kept here
    bool closes = false; ///< it says that the case is resolved
    qint64 seq = 0;
};

/// Cases with trading partners, theirs and ours: a projection of the "exception." acts, and of the data and goods that
/// settle what they are about.
class ExceptionStore
{
public:
    explicit ExceptionStore(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] CaseId nextId();
    [[nodiscard]] std::optional<ExceptionCase> byId(CaseId id);
    [[nodiscard]] std::optional<ExceptionCase> byUuid(const QByteArray &uuid);
    [[nodiscard]] std::optional<ExceptionCase> ofArrival(InboxId arrival);
    /// Unresolved ones by their deadline, then the resolved, newest first; of one partner where it is not empty.
    [[nodiscard]] std::vector<ExceptionCase> all(const QByteArray &partner = {});
    [[nodiscard]] std::vector<ExceptionCase> ofReceipt(ReceiptId receipt);
    /// About a delivery of ours, the partner's too; oldest first.
    [[nodiscard]] std::vector<ExceptionCase> ofDispatch(DispatchId dispatch);
    /// Unresolved ones that are about the item.
    [[nodiscard]] std::vector<CaseId> openOn(ItemId item);
    struct Counts
    {
        qint64 open = 0; ///< not resolved
        qint64 overdue = 0;
        QDate next; ///< the earliest deadline of those in time
    };
    [[nodiscard]] Counts counts(const QDate &today);

    [[nodiscard]] std::vector<ExceptionLine> lines(CaseId id);
    [[nodiscard]] qint64 lineCount(CaseId id);
    [[nodiscard]] std::vector<CaseEvidence> evidence(CaseId id);
    /// Oldest first.
    [[nodiscard]] std::vector<CaseMessage> messages(CaseId id);
    [[nodiscard]] bool hasMessage(CaseId id, const QByteArray &uuid);
    /// Journal entries, oldest first.
    [[nodiscard]] std::vector<qint64> steps(CaseId id);
    /// Resolved cases of ours that the partner heard of by way of the outbox, and not of their end.
    [[nodiscard]] std::vector<CaseId> untoldEnds();
    /// The digests of everything that is kept for cases.
    [[nodiscard]] std::vector<QByteArray> digests();

private:
    Database &m_database;
};

} // namespace packledger::ledger
