#include "trials/trialdocuments.h"

#include "gs1/checkdigit.h"
#include "ledger/exchangestores.h"
#include "shipping/shippingsession.h"
#include "shipping/voiding.h"
#include "sync/outboxdispatcher.h"
#include "trials/trialerrors.h"
#include "workflow/aggregationsession.h"
#include "workflow/siteevent.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QUuid>

#include <iterator>

namespace packledger::trials {

using ledger::WriteTransaction;

namespace {

constexpr char examplePrefix[] = "9521234"; // GS1 set 952 aside for examples
constexpr int packsInCase = 3;
constexpr int yearsToExpiry = 2;
constexpr const char *caseNames[] = { "pack", "pallet", "void" };

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Trial)
};

/// The work at the practice site.
class Practice
{
public:
    Practice(PracticeSite &site, const sync::PartnerProfile &partner, const TrialGoods &goods)
        : m_site(site)
        , m_partner(partner)
        , m_goods(goods)
        , m_person(practitioner())
    {
    }

    /// As in earnest, each a transaction of its own.
    Result<std::vector<TrialDocument>> run(qint64 firstOutbox)
    {
        if (const Result<void> made
            = write([&](WriteTransaction &transaction) { return prepare(transaction, firstOutbox); });
            !made)
            return fail(made.error());
        ledger::DispatchId alone;
        const Result<void> pack = write([&](WriteTransaction &transaction) -> Result<void> {
            const gs1::ItemKey key = commission(transaction, "TEST-A", 1).front();
            const Result<ledger::DispatchId> sent = ship(transaction, TrialCase::Pack, key);
            if (!sent)
                return fail(sent.error());
            alone = *sent;
            return {};
        });
        if (!pack)
            return fail(pack.error());
        const Result<void> pallet = write([&](WriteTransaction &transaction) -> Result<void> {
            std::vector<gs1::ItemKey> cases;
            for (const char *lot : { "TEST-A", "TEST-B" }) {
                const Result<gs1::ItemKey> filled
                    = fill(transaction, ledger::Level::Case, commission(transaction, lot, packsInCase));
                if (!filled)
                    return fail(filled.error());
                cases.push_back(*filled);
            }
            const Result<gs1::ItemKey> whole = fill(transaction, ledger::Level::Pallet, cases);
            if (!whole)
                return fail(whole.error());
            const Result<ledger::DispatchId> sent = ship(transaction, TrialCase::Pallet, *whole);
            return sent ? Result<void>() : fail(sent.error());
        });
        if (!pallet)
            return fail(pallet.error());
        if (const Result<void> back
            = write([&](WriteTransaction &transaction) { return takeBack(transaction, alone); });
            !back)
            return fail(back.error());
        return std::move(m_documents);
    }

private:
    template <typename Job>
    Result<void> write(Job job)
    {
        return m_site.ledger().write(job);
    }

    Result<void> prepare(WriteTransaction &transaction, qint64 firstOutbox)
    {
        transaction.appendAct("product.set", ledger::MasterDataStore::toJson(m_goods.product));
        transaction.appendAct(
            "prefix.set", QJsonObject { { QStringLiteral("prefix"), QString::fromLatin1(examplePrefix) } });
        if (firstOutbox <= 1)
            return {};
        // Control numbers of X12 come from the outbox: here it goes on where the real one is.
        transaction.appendAct("outbox.queued",
            QJsonObject { { QStringLiteral("outbox"), firstOutbox - 1 },
                { QStringLiteral("partner"), QString::fromUtf8(m_partner.name) },
                { QStringLiteral("instance"), QUuid::createUuid().toString(QUuid::WithoutBraces) },
                { QStringLiteral("kind"), QStringLiteral("test") },
                { QStringLiteral("file_name"), QStringLiteral("none") },
                { QStringLiteral("content_type"), QStringLiteral("none") },
                { QStringLiteral("sha256"), QString(64, QLatin1Char('0')) }, { QStringLiteral("bytes"), 0 } });
        return {};
    }

    std::vector<gs1::ItemKey> commission(WriteTransaction &transaction, const QByteArray &lot, int count)
    {
        constexpr qint64 agoMs = 60'000; // partners refuse what is packed before it is made
        epcis::Event event = workflow::siteEvent(transaction, workflow::siteOf(transaction).gln,
            epcis::EventType::Object, epcis::Action::Add, "commissioning", transaction.now().ms - agoMs);
        event.disposition = "urn:epcglobal:cbv:disp:active";
        const QDate expiry = transaction.today().addYears(yearsToExpiry);
        event.ilmd = workflow::lotAndExpiry(lot, expiry.toString(Qt::ISODate).toLatin1());
        std::vector<gs1::ItemKey> keys;
        for (int i = 0; i < count; ++i) {
            keys.push_back(gs1::ItemKey::sgtin(
                *gs1::Gtin::parse(m_goods.product.gtin), "TEST" + m_goods.stamp + QByteArray::number(++m_serial)));
            event.epcList.push_back(transaction.masterData().epcUri(keys.back()));
        }
        workflow::appendSiteEvent(transaction, event);
        return keys;
    }

    /// A logistic unit that no trial had before, by the example prefix.
    gs1::ItemKey container(WriteTransaction &transaction)
    {
        constexpr qint64 references = 100'000'000;
        const qint64 reference = (transaction.now().ms / 1000 % references) * 10 + ++m_container;
        const QByteArray digits
            = QByteArray("0") + examplePrefix + QByteArray::number(reference).rightJustified(9, '0', true);
        return gs1::ItemKey(*gs1::Sscc::parse(digits + gs1::checkDigitOf(digits)));
    }

    static workflow::ScannedCode codeOf(const gs1::ItemKey &key)
    {
        workflow::ScannedCode code;
        code.uuid = workflow::ScannedCode::newUuid();
        code.raw = key.text();
        code.source = QStringLiteral("practice");
        code.identities.push_back({ key, {}, {} });
        return code;
    }

    Result<gs1::ItemKey> fill(
        WriteTransaction &transaction, ledger::Level level, const std::vector<gs1::ItemKey> &children)
    {
        const gs1::ItemKey key = container(transaction);
        const Result<ledger::PackingId> packing
            = workflow::openPacking(transaction, m_person, { key, level, BatchId {} });
        if (!packing)
            return fail(packing.error());
        workflow::AggregationSession session(*packing, m_person);
        std::vector<workflow::ScannedCode> codes;
        codes.reserve(children.size());
        for (const gs1::ItemKey &child : children)
            codes.push_back(codeOf(child));
        if (const auto layer = session.layer(transaction, codes); !layer)
            return fail(layer.error());
        const Result<workflow::Closing> closing
            = session.close(transaction, workflow::AggregationSession::Short::Allowed, nullptr);
        if (!closing)
            return fail(closing.error());
        if (closing->verdict != workflow::ClosingVerdict::Closed)
            return fail(codes::makingFailed, workflow::sentence(*closing));
        return key;
    }

    Result<ledger::DispatchId> ship(WriteTransaction &transaction, TrialCase what, const gs1::ItemKey &key)
    {
        shipping::ShipOrder order;
        order.partner = m_partner.name;
        order.purchaseOrder = "TEST-PO-" + m_goods.stamp;
        order.delivery = "TEST-" + m_goods.stamp + '-' + QByteArray::number(int(what) + 1);
        const Result<ledger::DispatchId> dispatch = shipping::openDispatch(transaction, m_person, order);
        if (!dispatch)
            return fail(dispatch.error());
        shipping::ShippingSession session(*dispatch, m_person);
        const Result<shipping::ShipOutcome> picked = session.scan(transaction, codeOf(key));
        if (!picked)
            return fail(picked.error());
        if (picked->verdict != shipping::ShipVerdict::Accepted)
            return fail(codes::makingFailed, shipping::sentence(*picked));
        const Result<shipping::Shipped> shipped
            = session.ship(transaction, QStringLiteral("test")); // it knows no licences
        if (!shipped)
            return fail(shipped.error());
        if (shipped->refused) {
            const Findings &findings = shipped->preview.findings;
            const auto error = std::find_if(findings.begin(), findings.end(),
                [](const Finding &finding) { return finding.severity == Severity::Error; });
            return fail(codes::makingFailed,
                error == findings.end() ? QString() : QString(error->code.name()) + QLatin1Char(' ') + error->detail);
        }
        if (const Result<void> kept = keep(transaction, what, shipped->documents); !kept)
            return fail(kept.error());
        return *dispatch;
    }

    Result<void> takeBack(WriteTransaction &transaction, ledger::DispatchId dispatch)
    {
        // Only what has left is told to the customer again.
        for (const ledger::DispatchDocument &document :
            ledger::DispatchStore(transaction.database()).documents(dispatch)) {
            sync::DeliveryOutcome outcome;
            outcome.state = sync::DeliveryOutcome::State::Acknowledged;
            (void)sync::applyOutcome(
                transaction, ledger::OutboxId { document.outbox }, outcome, sync::OutcomeOf::Sending);
        }
        const Result<shipping::Voiding> voided
            = shipping::voidDispatch(transaction, m_person, dispatch, QStringLiteral("test"));
        if (!voided)
            return fail(voided.error());
        return keep(transaction, TrialCase::Void, voided->documents);
    }

    Result<void> keep(WriteTransaction &transaction, TrialCase what, const std::vector<shipping::Sent> &documents)
    {
        int number = 0;
        for (const shipping::Sent &sent : documents) {
            const std::optional<ledger::OutboxRow> row = transaction.exchange().outbox.find(sent.document);
            if (!row)
                return fail(codes::makingFailed, sent.fileName);
            TrialDocument made;
            made.what = what;
            QBuffer buffer(&made.bytes);
            buffer.open(QIODevice::WriteOnly);
            if (const Result<void> read = transaction.documents().restoreBytes(row->sha256, buffer); !read)
                return fail(read.error());
            // Real documents number their deliveries from 1 as well: these must never bear the name of one.
            made.document.fileName = QStringLiteral("TEST_%1_%2_%3%4")
                                         .arg(QString::fromLatin1(m_goods.stamp), QLatin1StringView(nameOf(what)))
                                         .arg(++number)
                                         .arg(row->fileName.mid(row->fileName.lastIndexOf(QLatin1Char('.'))));
            made.document.partner = m_partner.name;
            made.document.instance = row->instance;
            made.document.contentType = row->contentType;
            made.document.kind = row->kind;
            made.document.isTest = true;
            m_documents.push_back(std::move(made));
        }
        return {};
    }

    PracticeSite &m_site;
    const sync::PartnerProfile &m_partner;
    const TrialGoods &m_goods;
    access::Session m_person;
    std::vector<TrialDocument> m_documents;
    int m_serial = 0;
    int m_container = 0;
};

} // namespace

const char *nameOf(TrialCase what)
{
    return caseNames[int(what)];
}

std::optional<TrialCase> trialCaseOf(const QString &name)
{
    for (int i = 0; i < trialCaseCount; ++i) {
        if (name == QLatin1StringView(caseNames[i]))
            return TrialCase(i);
    }
    return std::nullopt;
}

QString titleOf(TrialCase what)
{
    switch (what) {
    case TrialCase::Pack:
        return Text::tr("One pack");
    case TrialCase::Pallet:
        return Text::tr("A pallet with two lots");
    case TrialCase::Void:
        break;
    }
    return Text::tr("The pack taken back");
}

ledger::Product exampleProduct()
{
    ledger::Product product;
    product.gtin = "09521234543213";
    product.name = QStringLiteral("TEST PRODUCT, NOT FOR SALE");
    product.ndc = QStringLiteral("99999-9999-9");
    product.strength = QStringLiteral("1 mg");
    product.dosageForm = QStringLiteral("TABLET");
    product.netContent = QStringLiteral("10 tablets");
    product.manufacturer = QStringLiteral("TEST");
    product.companyPrefixLength = 7;
    product.setBySite = true;
    return product;
}

Result<std::vector<TrialDocument>> makeTrialDocuments(const SiteFacts &facts, const sync::PartnerProfile &partner,
    const TrialGoods &goods, qint64 firstOutbox, const Clock &clock)
{
    Result<PracticeSite> site = PracticeSite::make(facts, partner, clock);
    if (!site)
        return fail(site.error());
    return Practice(*site, partner, goods).run(firstOutbox);
}

} // namespace packledger::trials
