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

    /// What waits there: a number at its corner, loud or not, and the same in words. Nothing where it is 0.
    void setCount(const PlaceCount &count);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintCount(QPainter &painter, const QPointF &corner) const;

    QString m_iconName;
    PlaceCount m_count;
};

/// The places, at the left of every screen, and the lock beneath. Arrow keys move within, Ctrl+1 … go there from
/// anywhere, Ctrl+L locks.
class Rail final : public QWidget
{
    Q_OBJECT

public:
    explicit Rail(QWidget *parent = nullptr);

    void setPlace(Place place);
    void setCount(Place place, const PlaceCount &count);
    /// The places that whoever is signed in may go to.
    void setPlaces(const QList<Place> &places);

Q_SIGNALS:
    void placeChosen(packledger::shell::Place place);
    void lockRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showPlaces();

    QButtonGroup *m_group;
    QList<Place> m_places { allPlaces };
};

} // namespace packledger::shell
