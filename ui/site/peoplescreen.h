#pragma once

#include "common/page.h"
#include "site/peoplestate.h"

class QLabel;

namespace packledger::common {
class Button;
class Card;
class FormField;
} // namespace packledger::common

namespace packledger::site {

class DeviceList;

/// The people of the site, and a form: for somebody new, or for the PIN of the one who is chosen.
class PeopleScreen final : public common::Page
{
    Q_OBJECT

public:
    explicit PeopleScreen(QWidget *parent = nullptr);

    void render(const PeopleState &state);

Q_SIGNALS:
    void helpRequested();
    void backRequested();
    void personChosen(const QString &login); ///< empty: somebody new
    void addRequested(const QString &name, const QString &pin, const QString &again);
    void pinRequested(const QString &pin, const QString &again);
    void changeRequested(); ///< take the sign-in away, or give it back

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void goOn();

    PeopleState m_state;
    DeviceList *m_people;
    common::Card *m_form;
    QLabel *m_words;
    common::FormField *m_name;
    common::FormField *m_pin;
    common::FormField *m_again;
    common::Button *m_save;
    QAction *m_new = nullptr;
    QAction *m_change = nullptr;
};

} // namespace packledger::site
