#include "demo/demoline.h"

#include "access/signin.h"
#include "demo/democatalogue.h"
#include "workflow/aggregationsession.h"
#include "workflow/commissioning.h"
#include "workflow/containernumber.h"
#include "workflow/linechallenge.h"
#include "workflow/lineclearance.h"
#include "workflow/linerun.h"
#include "workflow/packingrules.h"
#include "workflow/pools.h"
#include "workflow/printacts.h"
#include "workflow/printchoice.h"
#include "workflow/printers.h"
#include "workflow/printing.h"
#include "workflow/sitesettings.h"

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
constexpr size_t firstLabels = 60;
constexpr size_t nextLabels = 40;
constexpr size_t packsInABundle = 12;
constexpr size_t packsOnTheBench = 7;
const QString batchAtWork = QStringLiteral("B-2611");

const DemoProduct &demovastin()
{
    static const DemoProduct product { catalogue::riverside(), "00611", QStringLiteral("Demovastin"),
        QStringLiteral("40 mg"), QStringLiteral("TABLET"), QStringLiteral("90 tablets"),
        QStringLiteral("95210-0611-3") };
    return product;
}

simulated::DemoPack packOf(const ledger::WorkOrder &order, const gs1::ItemKey &key)
{
    const QByteArray date = order.expiry.sliced(2).replace("-", "");
    return { "01" + order.gtin + "17" + date + "10" + order.lot + "\x1d" + "21" + key.serial(), demovastin().title(),
        demovastin().netContent, QString::fromLatin1(order.lot), QString::fromLatin1(order.expiry.first(7)) };
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
        for (const auto &step : { &LineStory::prepare, &LineStory::clear, &LineStory::run, &LineStory::planNext,
                 &LineStory::pack, &LineStory::printNext }) {
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
            if (const auto set
                = workflow::setSiteSetting(transaction, m_person, "line.approval", QStringLiteral("two-persons"));
                !set)
                return fail(set.error());
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
            if (const Result<void> packs = preparePacking(transaction); !packs)
                return packs;
            const Result<BatchId> batch = workflow::planBatch(transaction, m_person, order(batchAtWork, "RP4471"));
            if (!batch)
                return fail(batch.error());
            m_batch = *batch;
            return {};
        });
    }

    /// Twelve packs a bundle, four bundles a case, forty cases a pallet; and a printer that every station prints on.
    Result<void> preparePacking(WriteTransaction &transaction)
    {
        const DemoProduct &product = demovastin();
        using ledger::Level;
        struct Step
        {
            Level level;
            Level children;
            int count;
            int indicator; ///< of the container's GTIN; 0: a logistic unit
        };
        for (const Step &step : { Step { Level::Bundle, Level::Unit, int(packsInABundle), 1 },
                 Step { Level::Case, Level::Bundle, 4, 2 }, Step { Level::Pallet, Level::Case, 40, 0 } }) {
            ledger::PackingRule rule;
            rule.gtin = product.gtin(0).digits();
            rule.level = step.level;
            rule.childLevel = step.children;
            rule.count = step.count;
            if (step.indicator > 0) {
                rule.containerGtin = product.gtin(step.indicator).digits();
                workflow::PoolSpec numbers;
                numbers.gtin = rule.containerGtin;
                numbers.market = "us";
                if (const Result<workflow::PoolPlan> made = workflow::makePool(transaction, m_person, numbers); !made)
                    return fail(made.error());
            }
            if (const Result<void> set = workflow::setPackingRule(transaction, m_person, rule); !set)
                return set;
        }
        if (const Result<void> kept = workflow::keepPrinter(transaction, m_person, demoPrinter()); !kept)
            return kept;
        for (const Level level : { Level::Unit, Level::Bundle, Level::Case, Level::Pallet }) {
            const Result<void> chosen
                = workflow::choosePrint(transaction, m_person, {}, level, { demoPrinter().name, {} });
            if (!chosen)
                return chosen;
        }
        return {};
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

    /// Each bad label of the set was found by the camera.
    Result<void> challenge(WriteTransaction &transaction)
    {
        using workflow::ChallengeStep;
        using workflow::InspectionResult;
        std::vector<workflow::ChallengeAnswer> answers;
        for (const auto &[step, result] : {
                 std::pair { ChallengeStep::Control, InspectionResult::Good },
                 { ChallengeStep::Duplicate, InspectionResult::Duplicate },
                 { ChallengeStep::WrongLot, InspectionResult::WrongData },
                 { ChallengeStep::Damaged, InspectionResult::NoCode },
                 { ChallengeStep::NoCode, InspectionResult::NoCode },
                 { ChallengeStep::LowGrade, InspectionResult::LowGrade },
             })
            answers.push_back({ step, result, true, {}, {}, false });
        const Result<bool> passed = workflow::recordChallenge(transaction, m_person, m_batch, answers);
        return passed ? Result<void>() : fail(passed.error());
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
            if (const Result<void> tested = challenge(transaction); !tested)
                return tested;
            return workflow::startBatch(transaction, m_person, m_batch);
        });
        if (!started)
            return started;
        if (const Result<void> printed = printFirst(); !printed)
            return printed;
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

    /// The labels of some numbers, queued.
    Result<PrintJobId> queue(WriteTransaction &transaction, size_t first, size_t count)
    {
        workflow::PrintOrder order { demoPrinter().name, QStringLiteral("unit-20x20"), m_batch, {} };
        for (size_t i = first; i < first + count && i < m_numbers.size(); ++i)
            order.items.push_back(m_numbers[i]);
        return workflow::queueLabels(transaction, m_person, order);
    }

    /// The labels of the first packs: printed, and read on the packs.
    Result<void> printFirst()
    {
        return as(m_person, [&](WriteTransaction &transaction) -> Result<void> {
            const Result<PrintJobId> job = queue(transaction, 0, firstLabels);
            if (!job)
                return fail(job.error());
            std::vector<qint64> all;
            for (qint64 position = 1; position <= qint64(firstLabels); ++position)
                all.push_back(position);
            for (const auto state :
                { ledger::LabelState::Sent, ledger::LabelState::Printed, ledger::LabelState::Verified })
                workflow::moveLabels(transaction, *job, state, all);
            return {};
        });
    }

    /// A job that waits for whoever presses F12.
    Result<void> printNext()
    {
        m_setBeforeEnd(seconds(5));
        return as(m_person, [&](WriteTransaction &transaction) -> Result<void> {
            const Result<PrintJobId> job = queue(transaction, m_next, nextLabels);
            return job ? Result<void>() : fail(job.error());
        });
    }

    /// The packs made last go into bundles; four of them into a case; one stands half full on the bench.
    Result<void> pack()
    {
        m_setBeforeEnd(seconds(8));
        return as(m_person, [&](WriteTransaction &transaction) -> Result<void> {
            std::vector<gs1::ItemKey> bundles;
            size_t next = m_next;
            for (int i = 0; i < 5; ++i) {
                std::vector<gs1::ItemKey> packs;
                const size_t wanted = i < 4 ? packsInABundle : packsOnTheBench;
                while (packs.size() < wanted && next > 0) {
                    const gs1::ItemKey &key = m_numbers[--next];
                    const std::optional<ledger::NumberRow> number = transaction.line().numbers.find(key);
                    if (number && number->state == ledger::NumberState::Commissioned)
                        packs.push_back(key);
                }
                const Result<gs1::ItemKey> bundle = fill(transaction, ledger::Level::Bundle, packs, i < 4);
                if (!bundle)
                    return fail(bundle.error());
                bundles.push_back(*bundle);
            }
            bundles.pop_back();
            const Result<gs1::ItemKey> box = fill(transaction, ledger::Level::Case, bundles, true);
            return box ? Result<void>() : fail(box.error());
        });
    }

    Result<gs1::ItemKey> fill(
        WriteTransaction &transaction, ledger::Level level, const std::vector<gs1::ItemKey> &children, bool isFull)
    {
        workflow::ContainerOrder order;
        order.what = workflow::ContainerOrder::What::NewTradeItem;
        order.gtin = demovastin().gtin(0).digits();
        order.level = level;
        order.batch = m_batch;
        const Result<workflow::OpenedContainer> opened = workflow::openContainer(transaction, m_person, order);
        if (!opened)
            return fail(opened.error());
        workflow::AggregationSession session(opened->packing, m_person);
        std::vector<workflow::ScannedCode> codes;
        for (const gs1::ItemKey &child : children) {
            workflow::ScannedCode code;
            code.uuid = workflow::ScannedCode::newUuid();
            code.identities.push_back({ child, {}, {} });
            codes.push_back(code);
        }
        if (const auto in = session.layer(transaction, codes); !in)
            return fail(in.error());
        if (isFull) {
            if (const Result<workflow::Closing> closed = session.close(transaction); !closed)
                return fail(closed.error());
        }
        return opened->key;
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

ledger::PrinterRow demoPrinter()
{
    // The desktop program says where it listens when it starts.
    return { QStringLiteral("Simulated printer"), QStringLiteral("tcp://127.0.0.1:9"), "raster", 203 };
}

std::vector<simulated::DemoView> packsToPack(ledger::View &view)
{
    constexpr size_t lacking = packsInABundle - packsOnTheBench;
    std::vector<simulated::DemoPack> loose;
    if (const std::optional<ledger::BatchRow> batch = view.line().batches.byName(batchAtWork))
        view.line().numbers.forEach(batch->id, ledger::NumberState::Commissioned, [&](const ledger::NumberRow &number) {
            const std::optional<ledger::ItemRow> item = view.items().find(number.key);
            if (item && !item->parent.isValid() && !view.line().packings.claimOn(item->id))
                loose.push_back(packOf(batch->order, number.key));
            return loose.size() < lacking + packsInABundle;
        });
    std::vector<simulated::DemoView> views;
    if (loose.size() <= lacking)
        return views;
    for (size_t i = 0; i < lacking; ++i)
        views.push_back({ { loose[i] } });
    views.push_back({ { loose.begin() + lacking, loose.end() } });
    return views;
}

Result<void> makeLine(ledger::Site &site, const access::Session &person,
    const std::function<void(std::chrono::milliseconds)> &setBeforeEnd)
{
    return LineStory(site, person, setBeforeEnd).tell();
}

} // namespace packledger::demo
