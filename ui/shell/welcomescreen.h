#pragma once

#include "shell/welcomestate.h"

#include <QWidget>

class QLabel;

namespace packledger::common {
class Button;
class Card;
class ChoiceRow;
class FormField;
class OptionList;
} // namespace packledger::common

namespace packledger::shell {

/// The first page on a machine without a site: make one, join one, or look at the demo.
class WelcomeScreen final : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomeScreen(QWidget *parent = nullptr);

    void render(const WelcomeState &state);

Q_SIGNALS:
    void wayChosen(packledger::shell::WelcomeState::Way way);
    void makeRequested(const QString &name, const QString &gln, const QString &prefixes, const QString &role);
    void joinRequested(const QString &database);
    void demoRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void goOn();

    WelcomeState m_state;
    common::OptionList *m_ways;
    common::Card *m_card;
    QLabel *m_words;
    common::FormField *m_name;
    common::FormField *m_gln;
    common::FormField *m_prefixes;
    QWidget *m_roleRow;
    common::ChoiceRow *m_role;
    common::FormField *m_database;
    QWidget *m_messageRow;
    QLabel *m_message;
    QLabel *m_folder;
    common::Button *m_go;
};

} // namespace packledger::shell
