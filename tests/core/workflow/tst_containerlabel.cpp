#include "gs1/checkdigit.h"
#include "support/printingline.h"
#include "workflow/aggregationsession.h"
#include "workflow/commissioning.h"
#include "workflow/containerlabel.h"
#include "workflow/containernumber.h"
#include "workflow/labelcontent.h"
#include "workflow/labelreplacing.h"
#include "workflow/packingrules.h"
#include "workflow/printacts.h"
#include "workflow/printchoice.h"
#include "workflow/printingerrors.h"

#include <QTest>

using namespace packledger;
using namespace packledger::test;
using namespace packledger::workflow;
using gs1::ItemKey;
using ledger::LabelState;
using ledger::Level;
using ledger::NumberState;
using ledger::WriteTransaction;

/// Labels of bundles, cases and pallets at a packing station, and of packs that get new ones.
class tst_ContainerLabel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { QVERIFY2(m_line->site.check().isGood(), m_line->site.check().differingTables.join(' ')); }

    void printsNothingUntilAPrinterIsChosen();
    void printsTheLabelOfAFullCaseOnce();
    void printsTheNumberWithTheCaseWhereItIsWanted();
    void printsOnlyWhenAskedWhereThatIsChosen();
    void tellsWhatIsOnTheBenchInAnOpenCase();
    void leavesOtherStationsAsTheyAre();
    void takesThePrinterThatIsThereWhenAsked();
    void verifiesTheLabelThatClosesTheCase();
    void writesTheLabelOffWithACaseThatIsGivenUp();

    void drawsANewNumberForASpoiltLabel();
    void movesAnOpenCaseToANewNumber();
    void givesACommissionedPackANewNumberInItsCase();
    void givesAClosedCaseANewNumber();
    void printsWhatReplacesALabelFromElsewhereByTheUsualTemplate();
    void asksWhyALabelIsReplaced();
    void replacesNoLabelOfOthersAndNoneThatHasEnded();

private:
    template <typename Job>
    auto write(Job &&job)
    {
        auto done = m_line->site.ledger().write(std::forward<Job>(job));
        if (!done)
            qWarning("%s %s", done.error().code.name().data(), qPrintable(done.error().detail));
        return done;
    }
    static QByteArray caseGtin()
    {
        const QByteArray body = "1039999912345";
        return body + gs1::checkDigitOf(body);
    }
    static ScannedCode codeOf(const ItemKey &key)
    {
        ScannedCode code;
        code.uuid = ScannedCode::newUuid();
        code.identities.push_back({ key, {}, {} });
        return code;
    }
    void choose(Level level, PrintMoment moment, const QString &labelTemplate = {})
    {
        QVERIFY(write([&](WriteTransaction &transaction) {
            return choosePrint(transaction, m_line->ana, transaction.actor().station, level,
                { QStringLiteral("Line 1"), labelTemplate, moment });
        }));
    }
    OpenedContainer openCase()
    {
        ContainerOrder order;
        order.what = ContainerOrder::What::NewTradeItem;
        order.gtin = caseGtin();
        order.level = Level::Case;
        order.batch = m_line->batch;
        return write([&](WriteTransaction &transaction) {
            return openContainer(transaction, m_line->ana, order);
        }).value_or(OpenedContainer {});
    }
    void fill(ledger::PackingId packing, size_t first, size_t count)
    {
        for (size_t i = first; i < first + count; ++i) {
            const Result<PackOutcome> in = write([&](WriteTransaction &transaction) {
                return AggregationSession(packing, m_line->ana).scan(transaction, codeOf(m_line->items[i]));
            });
            QVERIFY(in);
            QCOMPARE(in->verdict, PackVerdict::Accepted);
        }
    }
    ItemKey fullCase()
    {
        const OpenedContainer opened = openCase();
        fill(opened.packing, 0, 3);
        const Result<Closing> closed = write([&](WriteTransaction &transaction) {
            return AggregationSession(opened.packing, m_line->ana).close(transaction);
        });
        return closed && closed->verdict == ClosingVerdict::Closed ? opened.key : ItemKey();
    }
    PrintJobId due(const ItemKey &container, LabelDue what, Level level = Level::Case)
    {
        return write([&](WriteTransaction &transaction) {
            return queueContainerLabel(transaction, m_line->ana, container, level, what);
        }).value_or(PrintJobId {});
    }
    void cameOut(const ItemKey &key)
    {
        QVERIFY(write([&](WriteTransaction &transaction) -> Result<void> {
            const auto label = transaction.line().printing.labelOf(key);
            if (!label)
                return fail(codes::nothingToPrint);
            moveLabels(transaction, label->job, LabelState::Sent, { label->position });
            moveLabels(transaction, label->job, LabelState::Printed, { label->position });
            return {};
        }));
    }
    template <typename Value>
    Value read(const std::function<Value(ledger::View &)> &ask)
    {
        return *m_line->site.ledger().read([&](ledger::View &view) -> Result<Value> { return ask(view); });
    }
    NumberState numberOf(const ItemKey &key)
    {
        return read<NumberState>([&](ledger::View &view) { return view.line().numbers.find(key)->state; });
    }
    LabelState labelOf(const ItemKey &key)
    {
        return read<LabelState>([&](ledger::View &view) {
            const auto label = view.line().printing.labelOf(key);
            return label ? label->state : LabelState::Cancelled;
        });
    }
    ItemKey parentOf(const ItemKey &key)
    {
        return read<ItemKey>([&](ledger::View &view) {
            const auto row = view.items().find(key);
            const auto parent = row ? view.items().byId(row->parent) : std::nullopt;
            return parent ? parent->key : ItemKey();
        });
    }
    Result<Replacement> replace(const ItemKey &key, const QString &reason = QStringLiteral("smeared"))
    {
        return write(
            [&](WriteTransaction &transaction) { return replaceLabel(transaction, m_line->ana, key, reason); });
    }

    std::unique_ptr<PrintingLine> m_line;
};

void tst_ContainerLabel::init()
{
    m_line = std::make_unique<PrintingLine>(8);
    QVERIFY(write([&](WriteTransaction &transaction) -> Result<void> {
        if (const auto born = commission(transaction, m_line->ana, m_line->batch, m_line->items); !born)
            return fail(born.error());
        PoolSpec cases;
        cases.gtin = caseGtin();
        if (const auto made = makePool(transaction, m_line->ana, cases); !made)
            return fail(made.error());
        ledger::PackingRule rule;
        rule.gtin = m_line->items.front().gtin()->digits();
        rule.level = Level::Case;
        rule.count = 3;
        rule.containerGtin = caseGtin();
        return setPackingRule(transaction, m_line->ana, rule);
    }));
}

void tst_ContainerLabel::printsNothingUntilAPrinterIsChosen()
{
    const OpenedContainer opened = openCase();
    QVERIFY(!due(opened.key, LabelDue::Opened).isValid());
    QVERIFY(!due(opened.key, LabelDue::Full).isValid());
    QVERIFY(!due(opened.key, LabelDue::Closed).isValid());
}

void tst_ContainerLabel::printsTheLabelOfAFullCaseOnce()
{
    choose(Level::Case, PrintMoment::Full);
    const OpenedContainer opened = openCase();
    QVERIFY(!due(opened.key, LabelDue::Opened).isValid());
    const PrintJobId job = due(opened.key, LabelDue::Full);
    QVERIFY(job.isValid());
    const auto row = read<ledger::PrintJobRow>([&](ledger::View &view) { return *view.line().printing.job(job); });
    QCOMPARE(row.printer, QStringLiteral("Line 1"));
    QCOMPARE(row.labelTemplate, QStringLiteral("case-datamatrix"));
    QCOMPARE(row.batch, m_line->batch);
    // The last child scanned again, or the close without a scan: it has its label.
    QVERIFY(!due(opened.key, LabelDue::Full).isValid());
    QVERIFY(!due(opened.key, LabelDue::Closed).isValid());
}

void tst_ContainerLabel::printsTheNumberWithTheCaseWhereItIsWanted()
{
    choose(Level::Case, PrintMoment::Opened, QStringLiteral("bundle-60x40"));
    const OpenedContainer opened = openCase();
    const PrintJobId job = due(opened.key, LabelDue::Opened);
    QVERIFY(job.isValid());
    QCOMPARE(read<QString>([&](ledger::View &view) { return view.line().printing.job(job)->labelTemplate; }),
        QStringLiteral("bundle-60x40"));
}

void tst_ContainerLabel::printsOnlyWhenAskedWhereThatIsChosen()
{
    choose(Level::Case, PrintMoment::Asked);
    const OpenedContainer opened = openCase();
    QVERIFY(!due(opened.key, LabelDue::Full).isValid());
    QVERIFY(!due(opened.key, LabelDue::Closed).isValid());
    QVERIFY(due(opened.key, LabelDue::Asked).isValid());
}

void tst_ContainerLabel::tellsWhatIsOnTheBenchInAnOpenCase()
{
    const OpenedContainer opened = openCase();
    const auto content = [&] {
        return read<labels::LabelData>([&](ledger::View &view) {
            return labelContent(view, m_line->site.site().identity(), opened.key, {}, m_line->clock.today());
        });
    };
    QCOMPARE(content().product.name, QStringLiteral("Oxiramol")); // by the rule, before anything is in
    QVERIFY(!content().item.lot);
    fill(opened.packing, 0, 2);
    const labels::LabelData told = content();
    QCOMPARE(told.item.count, 2);
    QCOMPARE(told.item.containedGtin->digits(), QByteArray("00399999123457"));
    QCOMPARE(told.item.lot->text(), QByteArray("RP4471"));
    QVERIFY(told.item.expiry);
}

void tst_ContainerLabel::leavesOtherStationsAsTheyAre()
{
    choose(Level::Case, PrintMoment::Full);
    QCOMPARE(read<PrintChoice>([](ledger::View &view) { return printChoice(view, "elsewhere", Level::Case); }),
        PrintChoice {});
    const Result<void> unknown = m_line->site.ledger().write([&](WriteTransaction &transaction) {
        return choosePrint(transaction, m_line->ana, "Station 1", Level::Case, { QStringLiteral("none"), {} });
    });
    QCOMPARE(unknown.error().code, codes::noSuchPrinter);
}

void tst_ContainerLabel::takesThePrinterThatIsThereWhenAsked()
{
    const OpenedContainer opened = openCase();
    QVERIFY(due(opened.key, LabelDue::Asked).isValid());
    const OpenedContainer second = openCase();
    QVERIFY(write([&](WriteTransaction &transaction) {
        return keepPrinter(
            transaction, m_line->ana, { QStringLiteral("Line 2"), QStringLiteral("tcp://10.0.0.9"), "zpl", 203 });
    }));
    const Result<PrintJobId> whichOne = m_line->site.ledger().write([&](WriteTransaction &transaction) {
        return queueContainerLabel(transaction, m_line->ana, second.key, Level::Case, LabelDue::Asked);
    });
    QCOMPARE(whichOne.error().code, codes::noPrinterChosen);
}

void tst_ContainerLabel::verifiesTheLabelThatClosesTheCase()
{
    choose(Level::Case, PrintMoment::Full);
    const OpenedContainer opened = openCase();
    fill(opened.packing, 0, 3);
    QVERIFY(due(opened.key, LabelDue::Full).isValid());
    cameOut(opened.key);
    QVERIFY(write([&](WriteTransaction &transaction) -> Result<void> {
        const ScannedCode label = codeOf(opened.key);
        const Result<Closing> closed = AggregationSession(opened.packing, m_line->ana)
                                           .close(transaction, AggregationSession::Short::Refused, &label);
        if (!closed)
            return fail(closed.error());
        return confirmContainerLabel(transaction, m_line->ana, opened.key);
    }));
    QCOMPARE(labelOf(opened.key), LabelState::Verified);
    QCOMPARE(numberOf(opened.key), NumberState::Commissioned);
}

void tst_ContainerLabel::writesTheLabelOffWithACaseThatIsGivenUp()
{
    choose(Level::Case, PrintMoment::Opened);
    const OpenedContainer opened = openCase();
    QVERIFY(due(opened.key, LabelDue::Opened).isValid());
    cameOut(opened.key);
    QVERIFY(write([&](WriteTransaction &transaction) {
        return AggregationSession(opened.packing, m_line->ana).cancel(transaction);
    }));
    QCOMPARE(labelOf(opened.key), LabelState::Voided);
    QCOMPARE(numberOf(opened.key), NumberState::Voided);
}

void tst_ContainerLabel::drawsANewNumberForASpoiltLabel()
{
    const ItemKey drawn = write([&](WriteTransaction &transaction) {
        return drawNumbers(
            transaction, m_line->ana, { m_line->items.front().gtin()->digits(), {}, {}, {} }, 1, m_line->batch);
    })->front();
    QVERIFY(write([&](WriteTransaction &transaction) {
        return queueLabels(transaction, m_line->ana,
            { QStringLiteral("Line 1"), QStringLiteral("unit-50x25"), m_line->batch, { drawn } });
    }));
    cameOut(drawn);
    const Result<Replacement> done = replace(drawn);
    QVERIFY(done);
    QVERIFY(done->fresh != drawn);
    QCOMPARE(done->fresh.gtin(), drawn.gtin());
    QCOMPARE(numberOf(drawn), NumberState::Voided);
    QCOMPARE(labelOf(drawn), LabelState::Voided);
    QCOMPARE(numberOf(done->fresh), NumberState::Allocated);
    const auto job
        = read<ledger::PrintJobRow>([&](ledger::View &view) { return *view.line().printing.job(done->job); });
    QCOMPARE(job.printer, QStringLiteral("Line 1"));
    QCOMPARE(job.labelTemplate, QStringLiteral("unit-50x25"));
    QCOMPARE(job.batch, m_line->batch);
    QVERIFY(!replace(drawn)); // once
}

void tst_ContainerLabel::movesAnOpenCaseToANewNumber()
{
    choose(Level::Case, PrintMoment::Full);
    const OpenedContainer opened = openCase();
    fill(opened.packing, 0, 3);
    QVERIFY(due(opened.key, LabelDue::Full).isValid());
    cameOut(opened.key);
    const Result<Replacement> done = replace(opened.key);
    QVERIFY(done);
    QVERIFY(done->packing.isValid() && done->packing != opened.packing);
    QCOMPARE(numberOf(opened.key), NumberState::Voided);
    QCOMPARE(labelOf(done->fresh), LabelState::Queued);
    QCOMPARE(read<qint64>([&](ledger::View &view) { return view.line().packings.childCount(done->packing); }), 3);
    const Result<Closing> closed = write([&](WriteTransaction &transaction) {
        return AggregationSession(done->packing, m_line->ana).close(transaction);
    });
    QVERIFY(closed);
    QCOMPARE(closed->verdict, ClosingVerdict::Closed);
    QCOMPARE(parentOf(m_line->items[0]), done->fresh);
}

void tst_ContainerLabel::givesACommissionedPackANewNumberInItsCase()
{
    const ItemKey box = fullCase();
    const ItemKey old = m_line->items[1];
    const Result<Replacement> done = replace(old);
    QVERIFY(done);
    QCOMPARE(parentOf(done->fresh), box);
    QCOMPARE(parentOf(old), ItemKey());
    QCOMPARE(numberOf(old), NumberState::Decommissioned);
    QCOMPARE(numberOf(done->fresh), NumberState::Commissioned);
    const auto fresh = read<ledger::ItemRow>([&](ledger::View &view) { return *view.items().find(done->fresh); });
    QCOMPARE(fresh.lot, QByteArray("RP4471"));
    QVERIFY(!done->job.isValid()); // its old label was not printed here: somebody says where
    // On the bench: it stays in the container that is being filled.
    const OpenedContainer opened = openCase();
    fill(opened.packing, 4, 1);
    const Result<Replacement> second = replace(m_line->items[4]);
    QVERIFY(second);
    QCOMPARE(read<qint64>([&](ledger::View &view) { return view.line().packings.childCount(opened.packing); }), 1);
}

void tst_ContainerLabel::givesAClosedCaseANewNumber()
{
    const ItemKey box = fullCase();
    QVERIFY(!box.isEmpty());
    const Result<Replacement> done = write([&](WriteTransaction &transaction) {
        return replaceLabel(transaction, m_line->ana, box, QStringLiteral("torn"),
            { QStringLiteral("Line 1"), QStringLiteral("case-datamatrix") });
    });
    QVERIFY(done);
    for (size_t i = 0; i < 3; ++i)
        QCOMPARE(parentOf(m_line->items[i]), done->fresh);
    QCOMPARE(numberOf(box), NumberState::Decommissioned);
    QCOMPARE(numberOf(done->fresh), NumberState::Commissioned);
    QCOMPARE(labelOf(done->fresh), LabelState::Queued);
}

void tst_ContainerLabel::printsWhatReplacesALabelFromElsewhereByTheUsualTemplate()
{
    const ItemKey box = fullCase();
    const auto templateOf = [&](const ItemKey &old) {
        const Result<Replacement> done = write([&](WriteTransaction &transaction) {
            return replaceLabel(
                transaction, m_line->ana, old, QStringLiteral("torn"), { QStringLiteral("Line 1"), {}, {} });
        });
        return read<QString>([&](ledger::View &view) {
            const auto job = view.line().printing.job(done->job);
            return job ? job->labelTemplate : QStringLiteral("nothing is printed");
        });
    };
    const QString ofPacks = read<QString>(
        [&](ledger::View &view) { return view.line().batches.find(m_line->batch)->order.labelTemplate; });
    QCOMPARE(templateOf(box), readyTemplate(Level::Case, box));
    QCOMPARE(templateOf(m_line->items[4]), ofPacks);
}

void tst_ContainerLabel::asksWhyALabelIsReplaced()
{
    QCOMPARE(replace(m_line->items[0], QStringLiteral(" ")).error().code, codes::noVoidReason);
}

void tst_ContainerLabel::replacesNoLabelOfOthersAndNoneThatHasEnded()
{
    QCOMPARE(replace(ItemKey::fromText("00103614141000000015")).error().code, codes::notOurNumber);
    QVERIFY(replace(m_line->items[0]));
    QCOMPARE(replace(m_line->items[0]).error().code, codes::numberEnded);
}

QTEST_GUILESS_MAIN(tst_ContainerLabel)
#include "tst_containerlabel.moc"
