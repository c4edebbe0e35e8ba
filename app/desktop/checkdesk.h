#pragma once

#include "check/checkpresenter.h"
#include "common/sounds.h"
#include "desktop/linedesk.h"

namespace packledger::check {
class CheckScreen;
}

namespace packledger::shell {
class MainWindow;
}

namespace packledger::desktop {

/// The page of the camera behind the printer, with its presenter and the devices of the line.
class CheckDesk final : public QObject
{
    Q_OBJECT

public:
    CheckDesk(common::LedgerService &ledger, const Clock &clock, common::Sounds &sounds, QObject *parent = nullptr);

    void addTo(shell::MainWindow &window);
    void setSession(const access::Session &session) { m_presenter.setSession(session); }
    /// The site is the demo's: a simulated line carries what is printed.
    void setDemo(bool isDemo) { m_line.setDemo(isDemo); }
    void open(BatchId batch);
    /// The line goes on without anybody looking as long as no other batch is opened.
    void close();
    /// Whether the page was shown and took the reading.
    [[nodiscard]] bool route(const scan::ScanReading &reading);

Q_SIGNALS:
    void helpRequested();
    void backRequested();
    void told(packledger::common::Tone tone, const QString &sentence);
    void failed(const packledger::Error &error);
    void changed();

private:
    common::Sounds &m_sounds;
    check::CheckPresenter m_presenter;
    LineDesk m_line;
    check::CheckScreen *m_screen;
    shell::MainWindow *m_window = nullptr;
};

} // namespace packledger::desktop
