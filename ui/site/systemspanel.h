#pragma once

#include "site/endpointstate.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace packledger::common {
class Button;
class ChoiceRow;
class FormField;
class OptionList;
} // namespace packledger::common

namespace packledger::site {

/// Tokens of other systems, the site's own among them: makes them, shows a new one once, ends those of single systems.
class SystemsPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit SystemsPanel(QWidget *parent = nullptr);

    void render(const EndpointState &state);

Q_SIGNALS:
    void houseTokenRequested();
    void tokenRequested(const QString &name, const QString &scope, const QString &client);
    void endRequested(const QString &name);
    void tokenCopied();

private:
    void tellEnd();

    QString m_chosen;
    int m_made = 0;
    bool m_mayChange = false;
    common::Button *m_house;
    QWidget *m_tokenRow;
    QLabel *m_tokenTitle;
    QLineEdit *m_token;
    common::OptionList *m_systems;
    common::Button *m_end;
    common::FormField *m_name;
    common::ChoiceRow *m_scopes;
    common::ChoiceRow *m_clients;
    common::Button *m_make;
};

} // namespace packledger::site
