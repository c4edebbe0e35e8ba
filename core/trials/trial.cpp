#include "trials/trial.h"

#include "access/accesserrors.h"
#include "base/errortext.h"
#include "base/sha256.h"
#include "sync/partners.h"
#include "trials/trialerrors.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace packledger::trials {

using access::Permission;
using ledger::OutboxState;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Trial)
};

constexpr int mostTries = 5; // another program may queue something while documents are made

QJsonArray toJson(const std::vector<TrialDocument> &documents, const std::vector<ledger::OutboxId> &ids)
{
    QJsonArray array;
    for (std::size_t i = 0; i < ids.size(); ++i) {
        array.append(QJsonObject { { QStringLiteral("case"), QString::fromLatin1(nameOf(documents[i].what)) },
            { QStringLiteral("outbox"), ids[i].value } });
    }
    return array;
}

/// The number of the next document in the outbox, which is not taken by that.
qint64 nextNumber(ledger::View &view)
{
    const qint64 number = view.exchange().outbox.nextId().value;
    view.database().idUnused("outbox");
    return number;
}

/// Ends what is still open of an earlier set: its answers mean nothing any more.
void resolveEarlier(ledger::WriteTransaction &transaction, const QByteArray &partner)
{
    const Result<TrialState> earlier = trialOf(transaction, partner);
    if (!earlier)
        return;
    for (const TrialRow &document : earlier->documents) {
        if (ledger::isOpen(document.row.state))
            transaction.appendAct("outbox.resolved",
                QJsonObject { { QStringLiteral("outbox"), document.row.id.value },
                    { QStringLiteral("words"), QStringLiteral("a new trial") } });
    }
}

} // namespace

bool TrialState::isPassed() const
{
    return !isNeeded
        || (!isStale && !documents.empty()
            && std::all_of(documents.begin(), documents.end(), [](const TrialRow &row) { return row.isPassed(); }));
}

bool TrialState::isOpen() const
{
    return std::any_of(
        documents.begin(), documents.end(), [](const TrialRow &row) { return ledger::isOpen(row.row.state); });
}

bool TrialState::isRefused() const
{
    return std::any_of(
        documents.begin(), documents.end(), [](const TrialRow &row) { return row.row.state == OutboxState::Refused; });
}

QJsonObject toJson(const SampleState &sample)
{
    return { { QStringLiteral("file"), sample.file }, { QStringLiteral("clean"), sample.isClean },
        { QStringLiteral("format"), QString::fromLatin1(sample.format) }, { QStringLiteral("events"), sample.events },
        { QStringLiteral("items"), sample.items }, { QStringLiteral("shipments"), sample.shipments },
        { QStringLiteral("findings"), sample.findings }, { QStringLiteral("code"), QString::fromLatin1(sample.code) },
        { QStringLiteral("detail"), sample.detail } };
}

SampleState sampleFromJson(const QJsonObject &json)
{
    const auto text = [&](const char *key) { return json.value(QLatin1StringView(key)).toString(); };
    const auto number = [&](const char *key) { return json.value(QLatin1StringView(key)).toInteger(); };
    SampleState sample;
    sample.file = text("file");
    sample.isClean = json.value(QLatin1StringView("clean")).toBool();
    sample.format = text("format").toLatin1();
    sample.events = number("events");
    sample.items = number("items");
    sample.shipments = number("shipments");
    sample.findings = number("findings");
    sample.code = text("code").toLatin1();
    sample.detail = text("detail");
    return sample;
}

QString summaryOf(const SampleState &sample)
{
    if (sample.format.isEmpty())
        return errorSentence(ErrorCode(sample.code.constData()), sample.detail);
    QStringList words { Text::tr("%n event(s)", nullptr, int(sample.events)),
        Text::tr("%n item(s)", nullptr, int(sample.items)),
        Text::tr("%n shipment(s)", nullptr, int(sample.shipments)) };
    if (sample.findings > 0)
        words << Text::tr("%n finding(s)", nullptr, int(sample.findings));
    return QString::fromLatin1(sample.format) + QStringLiteral(": ") + words.join(QStringLiteral(", "));
}

QByteArray fingerprintOf(const sync::PartnerProfile &partner)
{
    const QJsonObject json = sync::toJson(partner);
    QJsonObject counts;
    for (const char *key : { "gln", "ship_to_gln", "documents", "x12", "route" })
        counts.insert(QLatin1StringView(key), json.value(QLatin1StringView(key)));
    return Sha256::of(QJsonDocument(counts).toJson(QJsonDocument::Compact));
}

Result<TrialState> trialOf(ledger::View &view, const QByteArray &name)
{
    const Result<sync::PartnerProfile> partner = sync::partnerNamed(view, name);
    if (!partner)
        return fail(partner.error());
    TrialState state;
    state.isNeeded = partner->roles.isEmpty() || partner->roles.contains("customer");
    const ledger::PartnerTrial kept = view.exchange().partners.trial(partner->name);
    state.queuedMs = kept.documentsMs;
    const QByteArray fingerprint = kept.documents.value(QLatin1StringView("fingerprint")).toString().toLatin1();
    state.isStale = !kept.documents.isEmpty() && fingerprint != fingerprintOf(*partner).toHex();
    for (const QJsonValue &each : kept.documents.value(QLatin1StringView("documents")).toArray()) {
        const std::optional<TrialCase> what = trialCaseOf(each[QLatin1StringView("case")].toString());
        std::optional<ledger::OutboxRow> row
            = view.exchange().outbox.find(ledger::OutboxId { each[QLatin1StringView("outbox")].toInteger() });
        if (what && row)
            state.documents.push_back({ *what, *std::move(row) });
    }
    if (!kept.sample.isEmpty()) {
        state.sample = sampleFromJson(kept.sample);
        state.sample->readMs = kept.sampleMs;
    }
    return state;
}

Result<TrialPlan> planTrial(
    ledger::View &view, const access::Session &person, const QByteArray &name, const QByteArray &gtin, qint64 nowMs)
{
    if (!person.may(Permission::ManagePartners))
        return fail(packledger::codes::notPermitted, QString::fromLatin1(access::nameOf(Permission::ManagePartners)));
    Result<sync::PartnerProfile> partner = sync::partnerNamed(view, name);
    if (!partner)
        return fail(partner.error());
    if (!partner->roles.isEmpty() && !partner->roles.contains("customer"))
        return fail(codes::notACustomer, QString::fromUtf8(partner->name));
    TrialPlan plan;
    plan.goods.product = exampleProduct();
    if (!gtin.isEmpty()) {
        const Result<gs1::Gtin> number = gs1::Gtin::parse(gtin);
        const std::optional<ledger::Product> product
            = number ? view.masterData().product(number->digits()) : std::nullopt;
        if (!product)
            return fail(codes::noProduct, QString::fromLatin1(gtin));
        plan.goods.product = *product;
    }
    plan.goods.stamp = QByteArray::number(nowMs / 1000, 36).toUpper();
    plan.facts = factsOf(view, *partner, Products::None);
    plan.firstOutbox = nextNumber(view);
    plan.partner = *std::move(partner);
    return plan;
}

Result<std::vector<TrialDocument>> makeTrialDocuments(const TrialPlan &plan, const Clock &clock)
{
    return makeTrialDocuments(plan.facts, plan.partner, plan.goods, plan.firstOutbox, clock);
}

Result<bool> queueTrial(
    ledger::WriteTransaction &transaction, const TrialPlan &plan, std::vector<TrialDocument> &documents)
{
    // The control numbers in the documents are the numbers they get here.
    if (nextNumber(transaction) != plan.firstOutbox)
        return false;
    resolveEarlier(transaction, plan.partner.name);
    std::vector<ledger::OutboxId> ids;
    for (TrialDocument &document : documents) {
        QBuffer bytes(&document.bytes);
        bytes.open(QIODevice::ReadOnly);
        const Result<ledger::OutboxId> queued = sync::enqueue(transaction, document.document, bytes);
        if (!queued)
            return fail(queued.error());
        ids.push_back(*queued);
    }
    transaction.appendAct("partner.trial",
        QJsonObject { { QStringLiteral("name"), QString::fromUtf8(plan.partner.name) },
            { QStringLiteral("fingerprint"), QString::fromLatin1(fingerprintOf(plan.partner).toHex()) },
            { QStringLiteral("gtin"), QString::fromLatin1(plan.goods.product.gtin) },
            { QStringLiteral("documents"), toJson(documents, ids) } });
    return true;
}

Result<TrialState> startTrial(
    ledger::Site &site, const access::Session &person, const QByteArray &partner, const QByteArray &gtin)
{
    for (int attempt = 0; attempt < mostTries; ++attempt) {
        const Result<TrialPlan> plan = site.ledger().read(
            [&](ledger::View &view) { return planTrial(view, person, partner, gtin, site.ledger().clock().now().ms); });
        if (!plan)
            return fail(plan.error());
        Result<std::vector<TrialDocument>> documents = makeTrialDocuments(*plan, site.ledger().clock());
        if (!documents)
            return fail(documents.error());
        const Result<bool> queued = site.ledger().write(
            [&](ledger::WriteTransaction &transaction) { return queueTrial(transaction, *plan, *documents); });
        if (!queued)
            return fail(queued.error());
        if (*queued)
            return site.ledger().read([&](ledger::View &view) { return trialOf(view, partner); });
    }
    return fail(codes::tooOften, QString::fromUtf8(partner));
}

} // namespace packledger::trials
