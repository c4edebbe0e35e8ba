#include "demo/demoline.h"

#include "access/signin.h"
#include "demo/democatalogue.h"
#include "workflow/commissioning.h"
#include "workflow/lineclearance.h"
#include "workflow/linerun.h"
#include "workflow/pools.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace packledger::demo {

using ledger::WriteTransaction;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

constexpr int startedBefore = 64; // minutes before the story's end
constexpr int stoppedBefore = 21;
constexpr qint64 ordered = 10'000;
constexpr int target = 120;

const DemoProduct &demovastin()
{
    static const DemoProduct product { catalogue::riverside(), "00611", QStringLiteral("Demovastin"),
        QStringLiteral("40 mg"), QStringLiteral("TABLET"), QStringLiteral("90 tablets"),
        QStringLiteral("95210-0611-3") };
    return product;
}

/// One hour at the line.
class LineStory
{
public:
    LineStory(ledger::Site &site, const access::Session &person,
        const std::function<void(std::chrono::milliseconds)> &setBeforeEnd)
        : m_site(site)
        , m_person(person)
        , m_reviewer(demoReviewer().login, demoReviewer().name, QByteArrayList { access::defaultRole })
        , m_setBeforeEnd(setBeforeEnd)
    {
    }

    Result<void> tell()
    {
        m_setBeforeEnd(minutes(100));
        const DemoReviewer reviewer = demoReviewer();
        const Result<access::Session> added
            = access::SignIn(m_site.ledger()).addUser(m_person, reviewer.login, reviewer.name, reviewer.pin);
        if (!added)
            return fail(added.error());
        for (const auto &step : { &LineStory::prepare, &LineStory::clear, &LineStory::run, &LineStory::planNext }) {
            if (const Result<void> told = (this->*step)(); !told)
                return told;
        }
        return {};
    }

private:
    using Job = std::function<Result<void>(WriteTransaction &)>;
    Result<void> as(const access::Session &person, const Job &job)
    {
        const ledger::Actor before = m_site.ledger().actor();
        m_site.ledger().setActor({ person.login(), "Line 1" });
        const Result<void> done = m_site.ledger().write(job);
        m_site.ledger().setActor(before);
        return done;
    }

    [[nodiscard]] ledger::WorkOrder order(const QString &name, const QByteArray &lot) const
    {
        ledger::WorkOrder order;
        order.name = name;
        order.gtin = demovastin().gtin(0).digits();
        order.market = "us";
        order.lot = lot;
        order.expiry = m_site.ledger().clock().today().addMonths(21).toString(QStringLiteral("yyyy-MM-00")).toLatin1();
        order.quantity = ordered;
        order.expectedRejects = 200;
        order.rejectLimit = 200;
        order.target = target;
        order.levels = { "unit", "bundle", "case", "pallet" };
        order.labelTemplate = QStringLiteral("unit-20x20");
        return order;
    }

    Result<void> prepare()
    {
        return as(m_person, [&](WriteTransaction &transaction) -> Result<void> {
            const DemoProduct &product = demovastin();
            transaction.appendAct("product.set",
                ledger::MasterDataStore::toJson({ product.gtin(0).digits(), product.name, product.ndc, product.strength,
                    product.form, product.netContent, product.maker.name, int(product.maker.prefix.size()), true }));
            workflow::PoolSpec spec;
            spec.name = QCoreApplication::translate("Demo", "US random 12");
            spec.gtin = product.gtin(0).digits();
            spec.market = "us";
            const Result<workflow::PoolPlan> pool = workflow::makePool(transaction, m_person, spec);
            if (!pool)
                return fail(pool.error());
            workflow::PoolSpec containers;
            containers.kind = ledger::PoolKind::Sscc;
            containers.companyPrefix = product.maker.prefix;
            if (const Result<workflow::PoolPlan> made = workflow::makePool(transaction, m_person, containers); !made)
                return fail(made.error());
            const Result<BatchId> batch
                = workflow::planBatch(transaction, m_person, order(QStringLiteral("B-2611"), "RP4471"));
            if (!batch)
                return fail(batch.error());
            m_batch = *batch;
            return {};
        });
    }

    Result<void> clear()
    {
        m_setBeforeEnd(minutes(80));
        const Result<void> approved = as(m_reviewer,
            [&](WriteTransaction &transaction) { return workflow::approveBatch(transaction, m_reviewer, m_batch); });
        if (!approved)
            return approved;
        m_setBeforeEnd(minutes(70));
        return as(m_person, [&](WriteTransaction &transaction) -> Result<void> {
            const Result<workflow::Clearance> clearance = workflow::clearanceOf(transaction, m_batch);
            if (!clearance)
                return fail(clearance.error());
            for (const workflow::ClearancePoint &point : clearance->points) {
                if (const Result<void> done = workflow::checkPoint(transaction, m_person, m_batch, point.id); !done)
                    return done;
            }
            for (const access::Session *person : { &m_person, &m_reviewer }) {
                const Result<workflow::Clearance> done
                    = workflow::signClearance(transaction, { *person, true }, m_batch);
                if (!done)
                    return fail(done.error());
            }
            return {};
        });
    }

    Result<void> run()
    {
        m_setBeforeEnd(minutes(startedBefore));
        const Result<void> started = as(m_person, [&](WriteTransaction &transaction) -> Result<void> {
            transaction.line().numbers.forEach(
                m_batch, ledger::NumberState::Allocated, [&](const ledger::NumberRow &number) {
                    m_numbers.push_back(number.key);
                    return true;
                });
            return workflow::startBatch(transaction, m_person, m_batch);
        });
        if (!started)
            return started;
        for (int before = startedBefore; before >= 1; --before) {
            if (const Result<void> made = minute(before); !made)
                return made;
        }
        return {};
    }

    Result<void> minute(int before)
    {
        if (before == stoppedBefore) {
            m_setBeforeEnd(minutes(before) - seconds(10));
            return as(m_person, [&](WriteTransaction &transaction) {
                return workflow::stopLine(transaction, m_person, m_batch, "label-roll");
            });
        }
        if (before == stoppedBefore - 1) {
            m_setBeforeEnd(minutes(before) - seconds(30));
            const Result<void> resumed = as(m_person,
                [&](WriteTransaction &transaction) { return workflow::resumeLine(transaction, m_person, m_batch); });
            if (!resumed)
                return resumed;
        }
        m_setBeforeEnd(minutes(before) - seconds(50));
        // A line is never quite even; the same story each time.
        static constexpr int unevenness[] = { -3, 1, 0, -6, 2, -1, -4, 3, -2, 0, 1 };
        const bool isHalf = before == stoppedBefore - 1 || before == stoppedBefore + 1;
        const int made = isHalf ? target / 2 : target - 3 + unevenness[before % 11];
        const int bad = before % 3 == 0 ? 2 : 1;
        return as(m_person, [&](WriteTransaction &transaction) -> Result<void> {
            std::vector<gs1::ItemKey> good;
            QJsonArray rejected;
            for (int i = 0; i < made && m_next < m_numbers.size(); ++i, ++m_next) {
                if (i % 50 == 7 && rejected.size() < bad)
                    rejected.append(QString::fromUtf8(m_numbers[m_next].text()));
                else
                    good.push_back(m_numbers[m_next]);
            }
            if (!rejected.isEmpty())
                transaction.appendAct("number.moved",
                    QJsonObject { { QStringLiteral("state"), QStringLiteral("rejected") },
                        { QStringLiteral("keys"), rejected } });
            const Result<EventId> born = workflow::commission(transaction, m_person, m_batch, good);
            return born ? Result<void>() : fail(born.error());
        });
    }

    Result<void> planNext()
    {
        m_setBeforeEnd(seconds(40));
        return as(m_person, [&](WriteTransaction &transaction) -> Result<void> {
            const Result<BatchId> next
                = workflow::planBatch(transaction, m_person, order(QStringLiteral("B-2612"), "RP4472"));
            return next ? Result<void>() : fail(next.error());
        });
    }

    ledger::Site &m_site;
    access::Session m_person;
    access::Session m_reviewer;
    std::function<void(std::chrono::milliseconds)> m_setBeforeEnd;
    BatchId m_batch;
    std::vector<gs1::ItemKey> m_numbers;
    size_t m_next = 0;
};

} // namespace

DemoReviewer demoReviewer()
{
    return { "j.lindqvist", QStringLiteral("J. Lindqvist"), QStringLiteral("1234") };
}

Result<void> makeLine(ledger::Site &site, const access::Session &person,
    const std::function<void(std::chrono::milliseconds)> &setBeforeEnd)
{
    return LineStory(site, person, setBeforeEnd).tell();
}

} // namespace packledger::demo
