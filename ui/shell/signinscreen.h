#pragma once

#include "models/rowsmodel.h"
#include "shell/signinstate.h"

#include <QWidget>

class QLabel;

namespace packledger::common {
class EmptyState;
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

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    SignInState m_state;
    QLabel *m_site;
    QLabel *m_prompt;
    QLabel *m_message;
    QWidget *m_messageRow;
    models::RowsModel<PersonRow> *m_people;
    common::RowList *m_list;
    common::EmptyState *m_empty;
    PinPad *m_pinPad;
};

} // namespace packledger::shell
