#include "common/formfield.h"
#include "common/ledgerservice.h"
#include "common/rowlist.h"
#include "line/poolspresenter.h"
#include "line/poolsscreen.h"
#include "support/testsite.h"
#include "ui/samplepools.h"
#include "workflow/numberdrawing.h"

#include <QFile>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace packledger;
using namespace packledger::line;
using common::Tone;

/// The page of pools: what is left, what a new pool would give, numbers of a provider.
class tst_Pools : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_test = std::make_unique<test::TestSite>(m_clock);
        m_service = std::make_unique<common::LedgerService>(m_clock);
        QSignalSpy opened(m_service.get(), &common::LedgerService::opened);
        m_service->open(m_test->folder());
        QTRY_COMPARE(opened.size(), 1);
        m_presenter = std::make_unique<PoolsPresenter>(*m_service, m_clock);
        m_presenter->setSession(access::Session::forOperator("ana"));
        connect(m_presenter.get(), &PoolsPresenter::formChanged, this,
            [this](const PoolFormState &form) { m_form = form; });
        connect(m_presenter.get(), &PoolsPresenter::fileChanged, this,
            [this](const NumberFileState &file) { m_file = file; });
    }
    void cleanup()
    {
        m_presenter.reset();
        m_service.reset();
        m_test.reset();
    }
    void saysWhatAPoolWouldGiveWhileOneTypes();
    void makesAPoolAndShowsIt();
    void warnsOnceWhenAPoolRunsLow();
    void warnsFromTheMarkThatAPersonSets();
    void warnsOfWhatAnotherStationDrew();
    void takesAProvidersFileOrSaysWhy();
    void closesAPoolWithAReason();
    void leadsThroughThePageByKeys();

private:
    static PoolInput random()
    {
        PoolInput input;
        input.kind = QStringLiteral("random");
        input.gtin = QStringLiteral("00399999123457");
        input.market = QStringLiteral("us");
        input.length = QStringLiteral("12");
        return input;
    }
    static PoolInput range()
    {
        PoolInput input = random();
        input.kind = QStringLiteral("range");
        input.from = QStringLiteral("100");
        input.to = QStringLiteral("199");
        return input;
    }
    void make(const PoolInput &input)
    {
        QSignalSpy made(m_presenter.get(), &PoolsPresenter::made);
        m_presenter->make(input);
        QTRY_COMPARE(made.size(), 1);
        QTRY_VERIFY(m_presenter->state().detail.id.isValid());
    }
    void draw(qint64 count)
    {
        const auto drawn = m_test->ledger().write([&](ledger::WriteTransaction &transaction) {
            return workflow::drawNumbers(
                transaction, access::Session::forOperator("ben"), { "00399999123457", "us", {}, {} }, count);
        });
        QVERIFY(drawn);
    }
    const PoolsState &state() const { return m_presenter->state(); }

    test::FakeClock m_clock;
    std::unique_ptr<test::TestSite> m_test;
    std::unique_ptr<common::LedgerService> m_service;
    std::unique_ptr<PoolsPresenter> m_presenter;
    PoolFormState m_form;
    NumberFileState m_file;
};

void tst_Pools::saysWhatAPoolWouldGiveWhileOneTypes()
{
    PoolInput input = random();
    input.gtin.clear();
    m_presenter->preview(input);
    QVERIFY(!m_form.canMake); // nothing to say yet
    QVERIFY(m_form.preview.empty());
    m_presenter->preview(random());
    QTRY_VERIFY(m_form.canMake);
    QCOMPARE(m_form.preview.front().tone, Tone::Accepted);
    input = random();
    input.gtin = QStringLiteral("00361414312340"); // another labeler's
    m_presenter->preview(input);
    QTRY_VERIFY(!m_form.canMake);
    QCOMPARE(m_form.preview.front().tone, Tone::Stop);
    input = random();
    input.market = QStringLiteral("eu");
    input.length = QStringLiteral("4");
    m_presenter->preview(input);
    QTRY_VERIFY(m_form.canMake);
    QVERIFY2(m_form.preview.front().text.contains(QLatin1StringView("80")), qPrintable(m_form.preview.front().text));
}

void tst_Pools::makesAPoolAndShowsIt()
{
    make(range());
    QTRY_COMPARE(state().pools.size(), size_t(1));
    QCOMPARE(state().pools[0].kind, QStringLiteral("100 to 199"));
    QCOMPARE(state().pools[0].permille, 1000);
    QVERIFY(state().detail.isOpen);
    m_clock.advance(86'400'000);
    draw(10);
    m_clock.advance(86'400'000);
    m_presenter->refresh();
    QTRY_COMPARE(state().detail.draws.size(), size_t(1));
    QCOMPARE(state().pools[0].forecast, QStringLiteral("enough for 9 day(s)")); // ten a day, 90 left
}

void tst_Pools::warnsOnceWhenAPoolRunsLow()
{
    QSignalSpy low(m_presenter.get(), &PoolsPresenter::lowWaterReached);
    make(range());
    draw(90);
    m_presenter->refresh();
    QTRY_COMPARE(low.size(), 1);
    QCOMPARE(state().pools[0].tone, Tone::Attention);
    draw(10);
    m_presenter->refresh();
    QTRY_COMPARE(state().pools[0].tone, Tone::Stop);
    QCOMPARE(low.size(), 1);
}

void tst_Pools::warnsFromTheMarkThatAPersonSets()
{
    PoolInput input = range();
    input.lowWater = QStringLiteral("many");
    m_presenter->preview(input);
    QVERIFY(!m_form.canMake);
    QCOMPARE(m_form.preview.front().tone, Tone::Stop);
    input.lowWater = QStringLiteral("40");
    make(input);
    QTRY_COMPARE(state().detail.lowWater, 40);
    draw(50);
    m_presenter->refresh();
    QTRY_COMPARE(state().pools[0].left, QStringLiteral("50 left"));
    QCOMPARE(state().pools[0].tone, Tone::Accepted);

    m_presenter->warnAt(QStringLiteral("-5"));
    QCOMPARE(state().detail.tone, Tone::Stop);
    m_presenter->warnAt(QStringLiteral("60"));
    QTRY_COMPARE(state().detail.lowWater, 60);
    QCOMPARE(state().pools[0].tone, Tone::Attention);
    QVERIFY(state().detail.message.isEmpty());
    m_presenter->warnAt(QString()); // a tenth again
    QTRY_COMPARE(state().detail.lowWater, 10);
}

void tst_Pools::warnsOfWhatAnotherStationDrew()
{
    QSignalSpy low(m_presenter.get(), &PoolsPresenter::lowWaterReached);
    make(range());
    m_presenter->lookEvery(std::chrono::milliseconds(20));
    draw(90);
    QTRY_COMPARE(low.size(), 1);
}

void tst_Pools::takesAProvidersFileOrSaysWhy()
{
    const QString name = m_test->path("numbers.csv");
    const auto write = [&](const QByteArray &text) {
        QFile file(name);
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    };
    QVERIFY(write("A1\nA2\n"));
    m_presenter->lookAt(name, {}, QStringLiteral("us"));
    QTRY_VERIFY(!m_file.progress.isRunning() && !m_file.lines.empty());
    QCOMPARE(m_file.lines[0].tone, Tone::Stop); // of which product?
    QCOMPARE(m_file.lines.size(), size_t(3));
    QVERIFY(!m_file.canTake);
    // Where each line lacks the same, some of them say it for all.
    QByteArray many;
    for (int i = 0; i < 25; ++i)
        many += "B" + QByteArray::number(i) + '\n';
    QVERIFY(write(many));
    m_presenter->lookAt(name, {}, QStringLiteral("us"));
    QTRY_VERIFY(!m_file.progress.isRunning() && m_file.lines.size() > 3);
    QCOMPARE(m_file.lines.size(), size_t(12));
    QVERIFY2(
        m_file.lines.back().text.startsWith(QLatin1StringView("15 further")), qPrintable(m_file.lines.back().text));
    QVERIFY(write("A1\nA2\n"));
    // It is looked at first, and that changes nothing.
    m_presenter->lookAt(name, QStringLiteral("00399999123457"), QStringLiteral("us"));
    QTRY_VERIFY(m_file.canTake);
    QCOMPARE(m_file.lines[0].tone, Tone::Progress);
    QVERIFY2(m_file.lines[1].detail.contains(QLatin1StringView("A1")), qPrintable(m_file.lines[1].detail));
    QVERIFY(state().pools.empty());
    m_presenter->takeFile();
    QTRY_COMPARE(state().pools.size(), size_t(1));
    QCOMPARE(m_file.lines[0].tone, Tone::Accepted);
    QCOMPARE(state().pools.front().name, QStringLiteral("numbers"));
    QVERIFY(!m_file.canTake);
    m_presenter->takeFile(); // nothing is left to take
    QCOMPARE(m_file.lines[0].tone, Tone::Accepted);
    m_presenter->lookAt(name, QStringLiteral("00399999123457"), QStringLiteral("us"));
    QTRY_VERIFY(!m_file.lines.empty() && m_file.lines[0].tone == Tone::Again);
    QVERIFY(!m_file.canTake);
    m_presenter->lookAt(name, QStringLiteral("123"), QStringLiteral("us"));
    QTRY_VERIFY(!m_file.lines.empty() && m_file.lines[0].tone == Tone::Stop);
}

void tst_Pools::closesAPoolWithAReason()
{
    make(range());
    m_presenter->giveBack(QStringLiteral("given up"));
    QTRY_VERIFY(!state().detail.isOpen);
    QCOMPARE(state().detail.tone, Tone::Accepted);
    QSignalSpy exported(m_presenter.get(), &PoolsPresenter::exported);
    m_presenter->exportNumbers(m_test->path("exports"));
    QTRY_COMPARE(exported.size(), 1);
    QVERIFY(QFile::exists(exported[0][0].toString()));
}

void tst_Pools::leadsThroughThePageByKeys()
{
    PoolsScreen screen;
    screen.resize(1180, 600);
    screen.render(test::samplePools());
    screen.render(test::samplePoolForm());
    screen.show();
    QSignalSpy back(&screen, &PoolsScreen::backRequested);
    QSignalSpy made(&screen, &PoolsScreen::makeRequested);
    QVERIFY(screen.trigger(Qt::Key_F12));
    QCOMPARE(made.size(), 0);
    QVERIFY(screen.trigger(Qt::Key_F12)); // the form is open: now it makes the pool
    QCOMPARE(made.size(), 1);
    QVERIFY(screen.trigger(Qt::Key_Escape));
    QCOMPARE(back.size(), 0); // first the form goes
    QVERIFY(screen.trigger(Qt::Key_Escape));
    QCOMPARE(back.size(), 1);
    QSignalSpy returned(&screen, &PoolsScreen::returnRequested);
    QVERIFY(screen.trigger(Qt::Key_F10));
    for (common::FormField *field : screen.findChildren<common::FormField *>()) {
        if (!field->isVisible())
            continue;
        QTest::keyClick(field->edit(), Qt::Key_Return);
        QCOMPARE(returned.size(), 0); // no reason, no return
        field->edit()->setText(QStringLiteral("market given up"));
        QTest::keyClick(field->edit(), Qt::Key_Return);
    }
    QCOMPARE(returned.size(), 1);
    // A file is looked at, and F12 takes it then.
    const QSignalSpy taken(&screen, &PoolsScreen::takeRequested);
    QVERIFY(screen.trigger(Qt::Key_F3));
    QVERIFY(!screen.trigger(Qt::Key_F12)); // none is chosen
    NumberFileState looked;
    looked.lines = { { Tone::Progress, QStringLiteral("500"), {} } };
    looked.canTake = true;
    screen.render(looked);
    QVERIFY(screen.trigger(Qt::Key_F12));
    QCOMPARE(taken.size(), 1);
    looked.canTake = false;
    screen.render(looked);
    QVERIFY(!screen.trigger(Qt::Key_F12));
    QVERIFY(screen.trigger(Qt::Key_Escape));
    // The other question, and the keyboard is in the list again.
    QVERIFY(screen.trigger(Qt::Key_Escape));
    QCOMPARE(back.size(), 1);
    const QSignalSpy marked(&screen, &PoolsScreen::markRequested);
    QVERIFY(screen.trigger(Qt::Key_F6));
    QVERIFY(qobject_cast<QLineEdit *>(screen.focusWidget()) != nullptr);
    QVERIFY(screen.trigger(Qt::Key_F12));
    QCOMPARE(marked.size(), 1);
    QCOMPARE(screen.focusWidget(), screen.findChild<common::RowList *>());
}

QTEST_MAIN(tst_Pools)
#include "tst_pools.moc"
