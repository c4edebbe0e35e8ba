#pragma once

#include "common/page.h"
#include "dock/camerastate.h"
#include "site/camerasstate.h"

#include <QImage>

#include <functional>

class QBoxLayout;
class QLabel;

namespace packledger::common {
class Card;
class FormField;
} // namespace packledger::common

namespace packledger::dock {
class CameraCard;
}

namespace packledger::site {

class DeviceList;
class HeardList;
class OptionsForm;

/// The cameras of the station: which is in use, its live picture, how it is set, what it reads.
class CamerasScreen final : public common::Page
{
    Q_OBJECT

public:
    explicit CamerasScreen(QWidget *parent = nullptr);

    void render(const CamerasState &state);
    void setCamera(const dock::CameraState &camera);
    void showFrame(const QImage &picture, const std::vector<packledger::dock::SeenCode> &codes);
    /// Why an address that was entered cannot be; empty clears the field.
    void answerAddress(const QString &error);

Q_SIGNALS:
    void helpRequested();
    void backRequested();
    void cameraChosen(const QString &id);
    void addRequested(const QString &address);
    void removeRequested();
    void clearRequested();
    void optionEntered(const QString &key, const QString &value);

protected:
    void arrangeFor(const QSize &room) override;

private:
    DeviceList *m_cameras;
    common::FormField *m_address;
    dock::CameraCard *m_picture;
    QBoxLayout *m_columns;
    common::Card *m_settings;
    OptionsForm *m_options;
    QLabel *m_nothing;
    common::Card *m_live;
    HeardList *m_heard;
    QAction *m_remove = nullptr;
};

} // namespace packledger::site
