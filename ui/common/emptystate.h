#pragma once

#include <QWidget>

class QLabel;

namespace packledger::common {

/// What stands where a list will be: an icon, what will appear here, and how to make it happen. Where there is little
/// room the icon gives way to the words.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    EmptyState(const QString &iconName, const QString &title, const QString &text, QWidget *parent = nullptr);

    void setWords(const QString &title, const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeRoom();

    QWidget *m_icon;
    QLabel *m_title;
    QLabel *m_text;
};

/// An icon of resources/icons that follows the theme, in muted or accent ink.
class IconLabel final : public QWidget
{
    Q_OBJECT

public:
    IconLabel(const QString &name, int size, bool isAccent, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    bool m_isAccent;
};

} // namespace packledger::common
