#pragma once

#include "shell/shellstate.h"

#include <QAbstractButton>

class QButtonGroup;

namespace packledger::shell {

/// One place of the rail: icon and word.
class RailButton final : public QAbstractButton
{
    Q_OBJECT

public:
    RailButton(const QString &iconName, const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_iconName;
};

/// The places, at the left of every screen, and the lock beneath. Arrow keys move within, Ctrl+1 … go there from
/// anywhere, Ctrl+L locks.
class Rail final : public QWidget
{
    Q_OBJECT

public:
    explicit Rail(QWidget *parent = nullptr);

    void setPlace(Place place);

Q_SIGNALS:
    void placeChosen(packledger::shell::Place place);
    void lockRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QButtonGroup *m_group;
};

} // namespace packledger::shell
