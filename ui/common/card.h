#pragma once

#include <QWidget>

class QVBoxLayout;

namespace packledger::common {

/// A panel with round corners and a 1 px border; with a header when it has a title.
class Card : public QWidget
{
    Q_OBJECT

public:
    explicit Card(const QString &title = {}, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// The muted words at the right of the header.
    void setNote(const QString &note);
    [[nodiscard]] QString note() const { return m_note; }
    /// Where the contents go, beneath the header; no margins of its own.
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_title;
    QString m_note;
    QVBoxLayout *m_all;
    QVBoxLayout *m_body;
};

} // namespace packledger::common
