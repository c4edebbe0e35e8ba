#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QDate>
#include <QJsonObject>
#include <QString>

#include <vector>

namespace packledger::sync {

/// A licence of a trading partner (FD&C Act 581(2), "authorized").
struct Licence
{
    QByteArray authority; ///< "FL", "FDA"
    QByteArray number;
    QDate expires; ///< last day on which it holds; invalid: without end
};

/// Which documents a partner reads.
enum class EpcisForm { Xml12, Xml20, Json20 };
/// GS1 US guideline of the EPCIS documents, standards.md 1.9.
enum class Guideline { None, R12, R13 };
/// How the link between old and new identifiers of repackaging is told, standards.md 1.6.
enum class RepackagingForm { CommissioningOnly, Transformation };

/// How a partner is reached. What belongs to one kind alone stands in `options`, read by that transport.
struct Route
{
    QByteArray kind; ///< "folder", "sftp", "https", "as2"; empty: by hand
    QJsonObject options {}; ///< secrets stand here by name only: {"password": "secret:acme-sftp"}
};

/// A trading partner: who it is, what it may do, what it reads, how it is reached. Made from the JSON of
/// `partner add`; docs/partners.md describes every field.
struct PartnerProfile
{
    QByteArray name; ///< the key: letters, digits, '-', '_'
    QString title; ///< as people call it
    QByteArray gln; ///< of the owning party, GLN-13
    QByteArray shipToGln; ///< of its dock, GLN-13; empty: the same
    QByteArray sgln; ///< of the owning party as an EPC URN: tells how long its company prefix is; empty: not told
    QByteArrayList roles; ///< "supplier", "customer", "service", "manufacturer"
    std::vector<Licence> licences;
    QString street, city, state, postalCode, country; ///< for transaction information
    EpcisForm form = EpcisForm::Xml12;
    Guideline guideline = Guideline::R13;
    RepackagingForm repackaging = RepackagingForm::CommissioningOnly;
    QByteArray x12Qualifier, x12Id; ///< its address in X12 envelopes, ISA07 and ISA08; empty: unknown
    qint64 mostBytes = 0; ///< of one document; 0: no limit
    qint64 mostEvents = 0; ///< of one document; 0: no limit
    bool sendsShipNotice = false; ///< X12 856 beside the EPCIS document
    bool wantsReceiving = false; ///< what was received of its deliveries is told to it (standards.md 1.5 row 6)
    bool takesExceptions = false; ///< reads the messages of the Partnership for DSCSA Governance
    QString exceptionsEmail; ///< where mails about exceptions go; empty: nobody told
    bool isOrdered = false; ///< a document waits for the end of the one before it
    bool isLive = false; ///< false: test documents alone
    int acknowledgeMinutes = 30; ///< later than that an alert
    Route route;

    /// Whether its roles say what it is to us, and none of them is that of one who supplies.
    [[nodiscard]] bool isNoSupplier() const;
};

/// What may stand in `form`, `guideline` and `repackaging` of a profile.
[[nodiscard]] const char *nameOf(EpcisForm form);
[[nodiscard]] const char *nameOf(Guideline guideline);
[[nodiscard]] const char *nameOf(RepackagingForm form);

/// Whether documents go to the partner by themselves: its folders may only bring some in.
[[nodiscard]] bool hasWayOut(const PartnerProfile &profile);

/// Reads and checks what somebody entered: sync.partner-… with the path of the field at fault.
[[nodiscard]] Result<PartnerProfile> partnerFromJson(const QJsonObject &json);
/// The same of what the journal kept. What the rules about secrets allowed when it was entered stays in use.
[[nodiscard]] Result<PartnerProfile> keptPartner(const QJsonObject &json);
[[nodiscard]] QJsonObject toJson(const PartnerProfile &profile);

} // namespace packledger::sync
