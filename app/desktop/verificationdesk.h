#pragma once

#include "verification/verificationpresenter.h"

#include <QObject>

class QAction;

namespace packledger::shell {
class MainWindow;
}

namespace packledger::verification {
class VerificationScreen;
}

namespace packledger::desktop {

class PartnersDesk;

/// The page of verifications in the window, what it asks for, and who answers.
class VerificationDesk final : public QObject
{
    Q_OBJECT

public:
    VerificationDesk(
        common::LedgerService &ledger, const Clock &clock, PartnersDesk &partners, QObject *parent = nullptr);

    /// Its page becomes one of the place Partners, in the window that takes it.
    void addTo(shell::MainWindow &window);
    void setSession(const access::Session &session) { m_presenter.setSession(session); }
    /// Where files go.
    void setFolder(const QString &folder) { m_folder = folder; }
    /// The window shows another page.
    void follow();
    /// Whether the reading was for the page.
    [[nodiscard]] bool route(const scan::ScanReading &reading);

Q_SIGNALS:
    void pageChanged();
    void itemRequested(const QString &itemKey);
    void told(const QString &sentence);
    void saved(const QString &file);
    void failed(const packledger::Error &error);
    /// Somebody may ask now who could not, or the other way round.
    void askersChanged();

private:
    void connectScreen();
    void open();

    verification::VerificationPresenter m_presenter;
    PartnersDesk &m_partners;
    shell::MainWindow *m_window = nullptr;
    verification::VerificationScreen *m_screen;
    QString m_folder;
};

} // namespace packledger::desktop
