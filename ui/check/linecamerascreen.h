#pragma once

#include "check/linecamerastate.h"
#include "common/page.h"

#include <QImage>

namespace packledger::common {
class Card;
class HealthList;
} // namespace packledger::common

namespace packledger::dock {
class CameraCard;
}

namespace packledger::site {
class DeviceList;
class HeardList;
class OptionsForm;
} // namespace packledger::site

class QLabel;

namespace packledger::check {

/// Sets up the camera behind the printer: which it is, what tells it that a pack is there, and a live test.
class LineCameraScreen final : public common::Page
{
    Q_OBJECT

public:
    explicit LineCameraScreen(QWidget *parent = nullptr);

    void render(const LineCameraState &state);
    /// A picture as it comes from the camera, with the packs found in it.
    void showFrame(const QImage &frame, const std::vector<packledger::dock::SeenCode> &packs);

Q_SIGNALS:
    void helpRequested();
    void backRequested();
    void cameraChosen(const QString &id);
    void forgetRequested();
    void restartRequested();
    void optionEntered(const QString &key, const QString &value);

private:
    site::DeviceList *m_cameras;
    common::Card *m_settings;
    site::OptionsForm *m_options;
    QLabel *m_nothing;
    dock::CameraCard *m_picture;
    common::Card *m_test;
    common::HealthList *m_verdict;
    site::HeardList *m_packs;
    QAction *m_forget = nullptr;
};

} // namespace packledger::check
