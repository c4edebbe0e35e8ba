#pragma once

#include "check/checkpresenter.h"
#include "check/linecamerapresenter.h"
#include "common/sounds.h"
#include "desktop/linedesk.h"

namespace packledger::check {
class CheckScreen;
class LineCameraScreen;
} // namespace packledger::check

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
    void setDevices(const settings::DeviceSettings &settings);
    void setCameras(const std::vector<site::DeviceRow> &cameras) { m_setup.setCameras(cameras); }
    void open(BatchId batch);
    /// The page that sets up the camera.
    void openSetup();
    /// Another page comes into view: a camera that is only tested rests.
    void leave();
    /// A page of another place was looked at, and this one may be in view again.
    void comeBack();
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
    void challengePrintRequested(packledger::BatchId batch);
    /// To be kept and applied.
    void settingsChanged(const packledger::settings::DeviceSettings &settings);

private:
    void connectSetup();

    common::Sounds &m_sounds;
    check::CheckPresenter m_presenter;
    LineDesk m_line;
    check::LineCameraPresenter m_setup;
    check::CheckScreen *m_screen;
    check::LineCameraScreen *m_setupScreen;
    shell::MainWindow *m_window = nullptr;
    bool m_isSettingUp = false;
};

} // namespace packledger::desktop
