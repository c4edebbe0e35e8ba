#pragma once

#include "common/page.h"
#include "site/scannersstate.h"

class QBoxLayout;
class QLabel;
class QScrollArea;

namespace packledger::common {
class Button;
class Card;
class FormField;
class HealthList;
} // namespace packledger::common

namespace packledger::site {

class DeviceList;
class HeardList;
class OptionsForm;

/// The scanners of the station: a list with lamps, the settings of one, and what it reads right now.
class ScannersScreen final : public common::Page
{
    Q_OBJECT

public:
    explicit ScannersScreen(QWidget *parent = nullptr);

    void render(const ScannersState &state);

Q_SIGNALS:
    void helpRequested();
    void backRequested();
    void scannerChosen(const QString &id);
    void addRequested(const QString &path);
    void removeRequested();
    void optionEntered(const QString &key, const QString &value);
    void testRequested();
    void clearRequested();

protected:
    void arrangeFor(const QSize &room) override;

private:
    QWidget *makeListCard();
    QWidget *makeSettingsCard();
    QWidget *makeLiveCard();

    ScannersState m_state;
    DeviceList *m_scanners;
    DeviceList *m_found;
    common::FormField *m_path;
    common::HealthList *m_findings;
    QBoxLayout *m_columns;
    common::Card *m_settings;
    common::HealthList *m_status;
    OptionsForm *m_options;
    QScrollArea *m_scroll = nullptr;
    common::Card *m_live;
    HeardList *m_heard;
    QAction *m_test = nullptr;
    QAction *m_remove = nullptr;
};

} // namespace packledger::site
