#pragma once

#include "common/page.h"
#include "site/endpointstate.h"

class QLabel;

namespace packledger::common {
class Button;
class ChoiceRow;
class FormField;
class HealthList;
} // namespace packledger::common

namespace packledger::site {

class DeviceList;
class SystemsPanel;

/// Whether this station listens for other systems, where, and who came last.
class EndpointScreen final : public common::Page
{
    Q_OBJECT

public:
    explicit EndpointScreen(QWidget *parent = nullptr);

    void render(const EndpointState &state);
    [[nodiscard]] const EndpointState &state() const { return m_state; }

Q_SIGNALS:
    void helpRequested();
    void backRequested();
    void switched(bool isOn);
    void reachChosen(const QString &host);
    void portEntered(const QString &port);
    void as2Chosen(bool takes);
    void certificateChosen(const QString &file); ///< empty: without one
    void tokenRequested();
    void systemTokenRequested(const QString &name, const QString &scope, const QString &client);
    void systemTokenEnded(const QString &name);
    void tokenCopied();
    void left();

protected:
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeListeningCard();
    QWidget *makeTokenCard();
    void chooseCertificate();

    EndpointState m_state;
    common::HealthList *m_standing;
    common::ChoiceRow *m_switch;
    common::ChoiceRow *m_reaches;
    common::HealthList *m_warning;
    common::FormField *m_port;
    common::ChoiceRow *m_as2;
    QLabel *m_certificate;
    common::Button *m_choose;
    common::Button *m_without;
    SystemsPanel *m_systems;
    common::HealthList *m_trouble;
    DeviceList *m_requests;
};

} // namespace packledger::site
