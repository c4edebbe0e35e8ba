#include "common/choicerow.h"
#include "support/dock.h"
#include "ui/verificationsamples.h"
#include "verification/verificationpresenter.h"
#include "verification/verificationscreen.h"
#include "workflow/commissioning.h"
#include "workflow/numberdrawing.h"
#include "workflow/pools.h"
#include "workflow/verification.h"

#include <QAction>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>

#include <numeric>

using namespace packledger;
using namespace packledger::verification;
using common::Tone;
using test::Dock;

/// The page of verifications: its presenter on a real ledger, and what the window makes of it.
class tst_VerificationPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void answersARequestAndShowsItInTheList();
    void keepsARequestUntilItIsAnswered();
    void marksAPackThatNeverLeft();
    void asksForWhatTheCodeLeavesOut();
    void takesAScan();
    void showsATokenOnceAndEndsIt();
    void refusesWhoMayNotAnswer();
    void savesTheListAsItIsCut();
    void countsWhatCameInAndWhatTimeLeftBehind();
    void leadsFromAnAskersPageBackToTheList();

private:
    AnswerInput input(const QString &serial, const QString &party) const
    {
        return { QStringLiteral("(01)00399999000062(17)280831(10)L1(21)") + serial, {}, {}, party,
            QStringLiteral("telephone") };
    }
    const VerificationState &state() const { return m_presenter->state(); }

    std::unique_ptr<Dock> m_dock;
    std::unique_ptr<common::LedgerService> m_service;
    std::unique_ptr<VerificationPresenter> m_presenter;
};

void tst_VerificationPage::init()
{
    m_dock = std::make_unique<Dock>();
    m_service = std::make_unique<common::LedgerService>(m_dock->clock);
    QSignalSpy opened(m_service.get(), &common::LedgerService::opened);
    m_service->open(m_dock->siteFolder());
    QTRY_COMPARE(opened.size(), 1);
    m_presenter = std::make_unique<VerificationPresenter>(*m_service, m_dock->clock);
    m_presenter->setSession(m_dock->ana);
    m_presenter->refresh();
    QTRY_VERIFY(!state().isLoading);
}

void tst_VerificationPage::cleanup()
{
    m_presenter.reset();
    m_service.reset();
    m_dock.reset();
}

void tst_VerificationPage::answersARequestAndShowsItInTheList()
{
    QVERIFY(state().lines.empty());
    m_presenter->answer(input(QStringLiteral("NOSUCH"), QStringLiteral("Elm Pharmacy")));
    QTRY_COMPARE(state().lines.size(), size_t(1));
    QCOMPARE(state().answer.tone, Tone::Stop);
    QVERIFY(state().answerText.contains(QStringLiteral("NOSUCH")));
    QVERIFY(state().lines.front().who.contains(QStringLiteral("Elm Pharmacy")));
    m_presenter->setSearch(QStringLiteral("oak"));
    QTRY_VERIFY(state().lines.empty());
    m_presenter->setSearch(QStringLiteral("elm"));
    QTRY_COMPARE(state().lines.size(), size_t(1));
}

void tst_VerificationPage::keepsARequestUntilItIsAnswered()
{
    QSignalSpy told(m_presenter.get(), &VerificationPresenter::told);
    m_presenter->note({ {}, {}, {}, QStringLiteral("Elm Pharmacy"), QStringLiteral("telephone") });
    QTRY_COMPARE(state().waiting.size(), size_t(1));
    QCOMPARE(told.size(), 1);
    QVERIFY(!state().waiting.front().isOverdue);
    m_dock->clock.advance(25 * 3'600'000LL);
    m_presenter->refresh();
    QTRY_VERIFY(state().waiting.front().isOverdue);
    m_presenter->takeRequest(state().waiting.front().number);
    QCOMPARE(state().party, QStringLiteral("Elm Pharmacy"));
    QCOMPARE(state().channel, QStringLiteral("telephone"));
    m_presenter->answer(input(QStringLiteral("NOSUCH"), state().party));
    QTRY_COMPARE(state().lines.size(), size_t(1));
    QTRY_VERIFY(state().waiting.empty());
    QCOMPARE(state().taken, 0);
}

void tst_VerificationPage::marksAPackThatNeverLeft()
{
    const auto serial = m_dock->write([&](ledger::WriteTransaction &transaction) -> Result<QByteArray> {
        workflow::PoolSpec spec;
        spec.gtin = "00399999000062";
        if (const auto pool = workflow::makePool(transaction, m_dock->ana, spec); !pool)
            return fail(pool.error());
        const auto numbers = workflow::drawNumbers(transaction, m_dock->ana, { spec.gtin, {}, {}, {} }, 1, {});
        if (!numbers)
            return fail(numbers.error());
        const auto born = workflow::commission(transaction, m_dock->ana, { {}, "L1", "2028-08-31" }, *numbers);
        return born ? Result<QByteArray>(numbers->front().serial()) : fail(born.error());
    });
    QVERIFY(serial);
    m_presenter->answer(input(QString::fromLatin1(*serial), QStringLiteral("Elm Pharmacy")));
    QTRY_COMPARE(state().lines.size(), size_t(1));
    QVERIFY(state().answerText.contains(QStringLiteral("Verified: ")));
    QCOMPARE(state().answer.tone, Tone::Attention);
    QCOMPARE(state().lines.front().tone, Tone::Attention);
    QVERIFY(!state().answer.detail.isEmpty());
}

void tst_VerificationPage::asksForWhatTheCodeLeavesOut()
{
    AnswerInput asked = input({}, QStringLiteral("Elm Pharmacy"));
    asked.code = QStringLiteral("(01)00399999000062(21)77");
    m_presenter->answer(asked);
    QVERIFY(state().wantsRest);
    QVERIFY(!state().fault.isEmpty());
    asked.lot = QStringLiteral("L1");
    asked.expiry = QStringLiteral("AUG 2028");
    m_presenter->answer(asked);
    QTRY_VERIFY(!state().answer.text.isEmpty());
    QVERIFY(state().fault.isEmpty());
    QTRY_COMPARE(state().lines.size(), size_t(1));
}

void tst_VerificationPage::takesAScan()
{
    scan::ScanReading reading;
    reading.symbologyIdentifier = "]d2";
    reading.bytes = "01003999990000621728080010L1\x1D"
                    "2177A";
    m_presenter->handleReading(reading);
    QCOMPARE(state().code, QStringLiteral("(01)00399999000062(17)280800(10)L1(21)77A"));
    QVERIFY(state().fault.isEmpty());
    reading.bytes = "0100399999000062";
    m_presenter->handleReading(reading);
    QVERIFY(state().code.isEmpty());
    QVERIFY(!state().fault.isEmpty());
}

void tst_VerificationPage::showsATokenOnceAndEndsIt()
{
    m_presenter->makeToken(QStringLiteral("router"), {});
    QTRY_COMPARE(state().tokens.holders.size(), size_t(1));
    QVERIFY(!state().tokens.token.isEmpty());
    m_presenter->forgetToken();
    QVERIFY(state().tokens.token.isEmpty());
    m_presenter->endToken(QStringLiteral("router"));
    QTRY_VERIFY(state().tokens.holders.empty());
}

void tst_VerificationPage::refusesWhoMayNotAnswer()
{
    m_presenter->setSession(access::Session("ben", QStringLiteral("Ben"), { access::Permission::Receive }));
    QVERIFY(!state().mayAnswer);
    m_presenter->answer(input(QStringLiteral("1"), QStringLiteral("Elm Pharmacy")));
    QTRY_VERIFY(!state().fault.isEmpty());
    m_presenter->refresh();
    QTRY_VERIFY(!state().isLoading);
    QVERIFY(state().lines.empty());
}

void tst_VerificationPage::savesTheListAsItIsCut()
{
    m_presenter->answer(input(QStringLiteral("1"), QStringLiteral("Elm Pharmacy")));
    QTRY_COMPARE(state().lines.size(), size_t(1));
    QSignalSpy saved(m_presenter.get(), &VerificationPresenter::saved);
    m_presenter->save(m_dock->path("exports"));
    QTRY_COMPARE(saved.size(), 1);
    QFile file(saved.first().first().toString());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("Elm Pharmacy"));
}

void tst_VerificationPage::countsWhatCameInAndWhatTimeLeftBehind()
{
    using Wanted = ledger::VerificationStore::Wanted;
    constexpr qint64 day = 86'400'000;
    VerificationLog followed;
    VerificationLog failures;
    const auto asked = [&](const char *serial, const char *party) {
        QVERIFY(m_dock->write([&](ledger::WriteTransaction &transaction) {
            return workflow::answerByHand(transaction, m_dock->ana,
                { "00399999000062", serial, "L1", "2028-08-31", {}, {}, {}, {} }, QString::fromLatin1(party), "mail");
        }));
    };
    // Whoever looked before sees what is seen at first sight.
    const auto isSame = [&](VerificationLog &log, const Wanted &wanted) {
        return *m_dock->ledger().read([&](ledger::View &view) -> Result<bool> {
            VerificationLog anew;
            anew.look(view, wanted, 3);
            log.look(view, wanted, 3);
            const auto entries = [](const VerificationLog &read) {
                std::vector<qint64> all;
                for (const ledger::VerificationRow &row : read.rows())
                    all.push_back(row.seq);
                return all;
            };
            return entries(anew) == entries(log) && anew.counts() == log.counts() && anew.hasMore() == log.hasMore();
        });
    };
    const auto isRight = [&](qint64 fromMs) {
        Wanted failed { .any = QStringLiteral("elm"), .fromMs = fromMs };
        failed.failuresOnly = true;
        return isSame(followed, { .fromMs = fromMs }) && isSame(failures, failed);
    };
    const qint64 began = m_dock->clock.now().ms;
    QVERIFY(isRight(0));
    for (const char *serial : { "1", "2", "3", "4", "5" }) {
        asked(serial, serial[0] % 2 == 0 ? "Elm Pharmacy" : "Oak Pharmacy");
        m_dock->clock.advance(day);
        QVERIFY(isRight(0));
    }
    for (int days = 0; days < 6; ++days) {
        QVERIFY(isRight(began + days * day - 1));
        if (days == 3)
            asked("6", "Elm Pharmacy"); // in the same look as something is left behind
    }
    QVERIFY(isRight(began)); // the clock was put back
    QVERIFY(isRight(0));
    QCOMPARE(std::accumulate(followed.counts().begin(), followed.counts().end(), qint64(0)), 6);
}

void tst_VerificationPage::leadsFromAnAskersPageBackToTheList()
{
    VerificationScreen screen;
    screen.render(test::sampleAskers());
    screen.show();
    QSignalSpy left(&screen, &VerificationScreen::backRequested);
    const auto token = [&] {
        for (const QLineEdit *edit : screen.findChildren<QLineEdit *>()) {
            if (edit->text() == test::sampleAskers().tokens.token && edit->isVisible())
                return true;
        }
        return false;
    };
    QVERIFY(!token());
    QVERIFY(screen.trigger(Qt::Key_F5));
    QVERIFY(token());
    QVERIFY(screen.trigger(common::HouseKey::Leave));
    QVERIFY(!token());
    QCOMPARE(left.size(), 0);
    QVERIFY(screen.trigger(common::HouseKey::Leave));
    QCOMPARE(left.size(), 1);
}

QTEST_MAIN(tst_VerificationPage)
#include "tst_verificationpage.moc"
