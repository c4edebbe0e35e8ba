#pragma once

#include "models/rowsmodel.h"
#include "shell/signinstate.h"

#include <QWidget>

class QLabel;

namespace packledger::common {
class FormField;
class RowList;
} // namespace packledger::common

namespace packledger::shell {

class PinPad;

/// Who are you, and your PIN. Works by touch and by keyboard alone.
class SignInScreen final : public QWidget
{
    Q_OBJECT

public:
    explicit SignInScreen(QWidget *parent = nullptr);

    void render(const SignInState &state);

Q_SIGNALS:
    void personChosen(packledger::UserId user);
    void pinEntered(packledger::UserId user, const QString &pin);
    /// The first person of a site: name and PIN, the latter typed twice alike.
    void firstPersonNamed(const QString &name, const QString &pin);

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void takePin(const QString &pin);
    void showMessage(const QString &message);
    void showPrompt();

    SignInState m_state;
    QLabel *m_site;
    QLabel *m_prompt;
    QLabel *m_message;
    QWidget *m_messageRow;
    QLabel *m_unfinished;
    QWidget *m_unfinishedRow;
    models::RowsModel<PersonRow> *m_people;
    common::RowList *m_list;
    QWidget *m_first;
    common::FormField *m_name;
    QLabel *m_hint;
    QString m_firstPin; ///< typed once, to be typed again
    PinPad *m_pinPad;
};

} // namespace packledger::shell
