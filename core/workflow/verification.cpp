#include "workflow/verification.h"

#include "base/text.h"
#include "ledger/birthfacts.h"
#include "ledger/exchangelists.h"
#include "ledger/exchangestores.h"
#include "ledger/linestores.h"
#include "ledger/localsystems.h"
#include "ledger/requeststore.h"
#include "workflow/clientscope.h"
#include "workflow/labelerrule.h"
#include "workflow/permission.h"
#include "workflow/siteevent.h"
#include "workflow/verificationerrors.h"

#include <algorithm>

namespace packledger::workflow {

using access::Permission;
using ledger::VerificationRow;
using ledger::View;
using ledger::WriteTransaction;
using Verdict = ledger::VerificationVerdict;

namespace {

/// So that nobody can fill the journal with one request.
constexpr qsizetype longestText = 100;

QByteArray shortened(const QByteArray &given)
{
    return text(given).left(longestText).toUtf8();
}

QString nameOfParty(View &view, const QByteArray &gln)
{
    const Result<gs1::Gln> parsed = gs1::Gln::parse(gln);
    if (!parsed)
        return {};
    if (const auto place = view.masterData().place(gs1::ItemKey(*parsed)); place && !place->name.isEmpty())
        return place->name;
    const std::vector<ledger::PartnerRow> partners = view.exchange().partners.byGln(gln);
    return partners.size() == 1 ? text(partners.front().name) : QString();
}

VerificationRow rowOf(View &view, const VerificationRequest &request)
{
    VerificationRow row;
    row.gtin = shortened(request.gtin);
    row.serial = shortened(request.serial);
    row.lot = shortened(request.lot);
    row.expiry = shortened(request.expiry);
    row.party = shortened(request.party);
    row.partyName = request.partyName.isEmpty() ? nameOfParty(view, request.party)
                                                : request.partyName.trimmed().left(longestText);
    row.context = shortened(request.context);
    row.correlation = shortened(request.correlation);
    return row;
}

bool isUnder(const QByteArrayList &prefixes, const QByteArray &gtin)
{
    const QByteArrayView digits = QByteArrayView(gtin).sliced(1); // behind the indicator
    return std::ranges::any_of(prefixes, [&](const QByteArray &prefix) { return digits.startsWith(prefix); });
}

bool isOurs(View &view, const QByteArray &party)
{
    const QByteArray own = siteOf(view).gln;
    const std::optional<gs1::Gln> gln = gs1::ItemKey::fromUri(party).gln();
    return !own.isEmpty() && (gln ? gln->digits() : party) == own;
}

/// Whether we answer for what the document tells of our packs: it came from the site's own systems, or a person took it
/// in and it says that we wrote it. What came over a partner's connection says so in vain.
bool isOurWord(View &view, DocumentId document)
{
    bool isPartners = false;
    for (const ledger::InboxId id : ledger::ExchangeLists(view.database()).ofDocument(document)) {
        const std::optional<ledger::InboxRow> arrival = view.exchange().inbox.find(id);
        if (arrival && arrival->partner == ledger::localSystems)
            return true;
        isPartners = isPartners || (arrival && arrival->state != ledger::InboxState::Repeated);
    }
    const std::optional<ledger::StoredDocument> stored = view.documents().byId(document);
    return !isPartners && stored && isOurs(view, stored->sender);
}

/// How the pack came to bear its number, as far as we know, and what stood on it then.
struct Origin
{
    enum class Who { Nobody, PartnersAlone, OurDocument, Here };
    Who who = Who::Nobody;
    ledger::LotFacts lot {};
};

Origin originOf(View &view, const std::optional<ledger::NumberRow> &number, const std::optional<ledger::ItemRow> &item)
{
    using State = ledger::NumberState;
    Origin origin;
    // Such a number is on no pack, whatever a document says of it.
    const bool isOnNone = number && (number->state == State::Voided || number->state == State::Rejected);
    if (isOnNone || !item)
        return origin;
    for (const ledger::Birth &birth : ledger::toldBirthsOf(view, item->id)) {
        const Origin::Who who = !birth.document.isValid() ? Origin::Who::Here
            : isOurWord(view, birth.document)             ? Origin::Who::OurDocument
                                                          : Origin::Who::PartnersAlone;
        if (who < origin.who)
            continue;
        if (who > origin.who)
            origin = { who, {} };
        if (!birth.lot.lot.isEmpty())
            origin.lot.lot = birth.lot.lot;
        if (!birth.lot.expiry.isEmpty())
            origin.lot.expiry = birth.lot.expiry;
    }
    return origin;
}

void refute(VerificationRow &row, const char *reason, const QByteArray &information = {})
{
    row.verdict = Verdict::Refuted;
    row.reason = reason;
    row.information = information;
}

/// What else must be said of a pack whose identifier is right.
void judgeState(View &view, const ledger::ItemRow &item, bool hasEnded, bool hasExpired, VerificationRow &row)
{
    using Condition = ledger::ItemCondition;
    const ledger::EffectiveState effective = view.items().effective(item);
    bool isSuspect = false;
    bool isRecalled = effective.condition == Condition::Recalled;
    for (const ledger::Hold &hold : view.holds().openOn(item.id, effective.ancestors)) {
        isSuspect = isSuspect || hold.reason == "suspect";
        isRecalled = isRecalled || hold.reason == "recall";
        row.remark = "held-" + hold.reason;
    }
    row.verdict = Verdict::Verified;
    if (hasEnded || ledger::isEnded(effective.state) || effective.state == ledger::ItemState::PartlyDispensed) {
        refute(row, "Not_for_re-distribution");
        row.remark = QByteArray("ended-") + nameOf(effective.state);
    } else if (isSuspect || effective.condition == Condition::Stolen || effective.condition == Condition::Lost) {
        // An answer of the older standard has no word for "suspect": only "no" keeps such a pack from being sold.
        refute(row, "Not_for_re-distribution", "Suspect");
        if (!isSuspect)
            row.remark = nameOf(effective.condition);
    } else if (isRecalled) {
        row.information = "Recalled";
    } else if (effective.condition == Condition::Damaged || effective.condition == Condition::NotSellable) {
        refute(row, "Not_for_re-distribution");
        row.remark = nameOf(effective.condition);
    } else if (effective.condition == Condition::Expired || hasExpired) {
        row.information = "Expired";
    }
    const bool isHere = effective.state == ledger::ItemState::Active || effective.state == ledger::ItemState::Received;
    if (row.remark.isEmpty() && isHere)
        row.remark = "not-shipped";
}

VerificationRow judged(View &view, const VerificationRequest &request, const QString &client, const QDate &today)
{
    VerificationRow row = rowOf(view, request);
    const Result<gs1::Gtin> gtin = gs1::Gtin::parse14(request.gtin);
    if (!gtin) {
        row.verdict = Verdict::NotOurs;
        return row;
    }
    const gs1::ItemKey key = gs1::ItemKey::sgtin(*gtin, request.serial);
    const std::optional<ledger::NumberRow> number = view.line().numbers.find(key);
    const QString owner = clientOf(view, key);
    const bool isTheirs = client.isEmpty() || owner == client;
    if (!answersFor(view, request.gtin, client) && !(number && isTheirs)) {
        row.verdict = Verdict::NotOurs;
        return row;
    }
    const std::optional<ledger::ItemRow> item = view.items().find(key);
    const Origin origin = originOf(view, number, item);
    if (origin.who <= Origin::Who::PartnersAlone || !isTheirs) {
        refute(row, "No_match_GTIN_Serial");
        if (!isTheirs)
            row.remark = "other-client";
        else if (origin.who == Origin::Who::PartnersAlone)
            row.remark = "by-partner";
        return row;
    }
    row.client = owner;
    // What a partner's document says of the lot since is no news of what we put on.
    const bool isLot = origin.lot.lot == request.lot;
    const QDate expiry = lastValidDay(origin.lot.expiry);
    const bool isExpiry = expiry.isValid() && expiry == lastValidDay(request.expiry);
    if (!isLot || !isExpiry) {
        refute(row,
            isLot          ? "No_match_GTIN_Serial_Expiry"
                : isExpiry ? "No_match_GTIN_Serial_Lot"
                           : "No_match_GTIN_Serial_Lot_Expiry");
        return row;
    }
    using State = ledger::NumberState;
    const bool hasEnded = number
        && (number->state == State::Sampled || number->state == State::Destroyed
            || number->state == State::Decommissioned);
    judgeState(view, *item, hasEnded, expiry < today, row);
    if (row.remark.isEmpty() && origin.who == Origin::Who::OurDocument)
        row.remark = "by-document";
    return row;
}

VerificationRow kept(WriteTransaction &transaction, VerificationRow row, qint64 asked = 0)
{
    QJsonObject body = ledger::VerificationStore::toBody(row);
    if (asked > 0)
        body.insert(QStringLiteral("request"), asked);
    const ledger::EntryHead head = transaction.appendAct("verification.answered", body);
    row.seq = head.seq;
    row.atMs = head.at.ms;
    row.answeredBy = head.actor.operatorName;
    return row;
}

} // namespace

bool answersFor(View &view, const QByteArray &gtin, const QString &client)
{
    const std::vector<ledger::Pool> pools = view.line().pools.of(gtin);
    if (client.isEmpty())
        return !pools.empty() || isUnder(companyPrefixes(view, {}), gtin);
    // Two clients may be numbered under one prefix: it tells only where no pool does.
    return pools.empty()
        ? isUnder(companyPrefixes(view, client.toUtf8()), gtin)
        : std::ranges::any_of(pools, [&](const ledger::Pool &pool) { return pool.client == client.toUtf8(); });
}

VerificationRow answerVerification(
    WriteTransaction &transaction, const VerificationRequest &request, const ledger::AccessToken &asker)
{
    VerificationRow row = judged(transaction, request, asker.client, transaction.today());
    row.asker = asker.name;
    row.channel = "network";
    return kept(transaction, std::move(row));
}

VerificationRow noteMisunderstood(WriteTransaction &transaction, const VerificationRequest &request,
    const QByteArray &why, const ledger::AccessToken &asker)
{
    VerificationRow row = rowOf(transaction, request);
    row.verdict = Verdict::NotUnderstood;
    row.reason = shortened(why);
    row.asker = asker.name;
    row.channel = "network";
    return kept(transaction, std::move(row));
}

const QByteArrayList &verificationChannels()
{
    static const QByteArrayList channels { "mail", "telephone", "portal", "letter" };
    return channels;
}

Result<VerificationRequest> requestOf(const ScannedCode &code, const QByteArray &lot, const QByteArray &expiry)
{
    const bool isOne = code.identities.size() == 1 && !code.fault;
    const std::optional<gs1::Gtin> gtin = isOne ? code.identities.front().key.gtin() : std::nullopt;
    if (!gtin || code.identities.front().key.serial().isEmpty())
        return fail(codes::verificationNoCode, text(code.raw));
    const ScannedIdentity &identity = code.identities.front();
    VerificationRequest request { .gtin = gtin->digits(),
        .serial = identity.key.serial(),
        .lot = identity.lot.isEmpty() ? lot : identity.lot,
        .expiry = identity.expiry.isEmpty() ? expiry : identity.expiry };
    QStringList missing;
    if (request.lot.isEmpty())
        missing.append(QStringLiteral("10"));
    if (!lastValidDay(request.expiry).isValid())
        missing.append(QStringLiteral("17"));
    if (!missing.isEmpty())
        return fail(codes::verificationIncomplete, missing.join(QStringLiteral(", ")));
    return request;
}

Result<VerificationRow> answerByHand(WriteTransaction &transaction, const access::Session &person,
    VerificationRequest request, const QString &party, const QByteArray &channel, qint64 asked)
{
    if (const Result<void> allowed = permitted(person, Permission::Exchange); !allowed)
        return fail(allowed.error());
    if (party.trimmed().isEmpty())
        return fail(codes::verificationNobody);
    if (!verificationChannels().contains(channel))
        return fail(codes::verificationChannel, text(channel));
    if (asked > 0) {
        const std::optional<ledger::RequestRow> waiting = ledger::RequestStore(transaction.database()).find(asked);
        if (!waiting || waiting->isEnded)
            return fail(codes::verificationNoSuchRequest, QString::number(asked));
    }
    if (const Result<gs1::Gln> gln = gs1::Gln::parse(party.trimmed().toLatin1()))
        request.party = gln->digits();
    else
        request.partyName = party.trimmed();
    VerificationRow row = judged(transaction, request, person.client(), transaction.today());
    row.channel = channel;
    return kept(transaction, std::move(row), asked);
}

} // namespace packledger::workflow
