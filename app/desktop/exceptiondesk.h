#pragma once

#include "casework/casespresenter.h"

#include <QObject>

class QAction;

namespace packledger::shell {
class MainWindow;
}

namespace packledger::casework {
class CasesScreen;
}

namespace packledger::desktop {

class PartnersDesk;
class PrintDesk;

/// Exceptions with partners in the window: a page of the place Partners, come to from its list and from a receipt.
class ExceptionDesk final : public QObject
{
    Q_OBJECT

public:
    ExceptionDesk(common::LedgerService &ledger, const Clock &clock, PartnersDesk &partners, PrintDesk &print,
        QObject *parent = nullptr);

    /// What a notice that leads to a receipt's cases begins its action with; the receipt's number follows.
    static constexpr char noticeAction[] = "exceptions:";

    void addTo(shell::MainWindow &window);
    void setSession(const access::Session &session) { m_cases.setSession(session); }
    void open();
    /// Shows the cases of a receipt.
    void openOf(ReceiptId receipt);
    /// Counts what is overdue anew, for the key that leads here.
    void refresh();

Q_SIGNALS:
    void pageChanged();
    void told(packledger::common::Tone tone, const QString &sentence);
    void failed(const packledger::Error &error);

private:
    void connectScreen();
    void tellKey(const casework::CasesState &state);
    void showPage();

    casework::CasesPresenter m_cases;
    PartnersDesk &m_partners;
    PrintDesk &m_print;
    shell::MainWindow *m_window = nullptr;
    casework::CasesScreen *m_screen;
    QAction *m_key = nullptr; ///< on the list of partners
};

} // namespace packledger::desktop
