#pragma once

#include "line/boardpresenter.h"
#include "ui/linebench.h"
#include "workflow/printchoice.h"
#include "workflow/printers.h"

namespace packledger::test {

/// The board of a batch without a window, on a real ledger in its own thread.
class BoardFixture
{
protected:
    void begin()
    {
        m_bench = std::make_unique<LineBench>();
        m_board = std::make_unique<line::BoardPresenter>(m_bench->service, m_bench->dock.clock, "Line 1");
        m_board->setSession(m_bench->session);
    }
    void end()
    {
        m_board.reset();
        m_bench.reset();
    }

    const line::BoardState &state() const { return m_board->state(); }
    void look(BatchId batch)
    {
        m_board->open(batch);
        QTRY_VERIFY(!state().isLoading);
    }
    /// Reads anew, and waits for the answer.
    void refresh()
    {
        m_board->refresh();
        QVERIFY(isSettled());
    }
    bool isSettled()
    {
        bool isAnswered = false;
        m_bench->service.run(
            m_board.get(), [](ledger::Site &) -> Result<bool> { return true; },
            [&isAnswered](const Result<bool> &) { isAnswered = true; }, common::LedgerService::Lane::Look);
        return QTest::qWaitFor([&] { return isAnswered; });
    }
    void sign(const char *login, const line::SignInput &input = {}, const QString &pin = LineBench::pin)
    {
        const int turn = state().sign.turn;
        m_board->sign(QString::fromLatin1(login), pin, input);
        QTRY_VERIFY(state().sign.turn > turn && !state().sign.isBusy);
    }
    /// The printer of the packs of "Line 1".
    void choosePrinter()
    {
        QVERIFY(m_bench->dock.write([&](ledger::WriteTransaction &transaction) -> Result<void> {
            const QString name = QStringLiteral("Line 1");
            const Result<void> kept = workflow::keepPrinter(
                transaction, m_bench->session, { name, QStringLiteral("tcp://127.0.0.1:9"), "zpl", 203 });
            return kept
                ? workflow::choosePrint(transaction, m_bench->session, "Line 1", ledger::Level::Unit, { name, {} })
                : kept;
        }));
    }
    /// What the printer of "Line 1" says of the order.
    static workflow::JobCheck checkOf(workflow::JobCheck::Answer answer)
    {
        workflow::JobCheck check;
        check.printer = QStringLiteral("Line 1");
        check.wanted = workflow::jobOf(LineBench::order(), QStringLiteral("unit-20x20"), 1);
        check.said = check.wanted;
        check.answer = answer;
        return check;
    }
    /// Ten numbers: eight good, two rejected.
    BatchId made()
    {
        const BatchId batch = m_bench->open(LineBench::units(1, 10));
        m_bench->commission(LineBench::units(1, 8));
        m_bench->move(LineBench::units(9, 2), ledger::NumberState::Sent);
        m_bench->move(LineBench::units(9, 2), ledger::NumberState::Rejected);
        return batch;
    }

    std::unique_ptr<LineBench> m_bench;
    std::unique_ptr<line::BoardPresenter> m_board;
};

} // namespace packledger::test
