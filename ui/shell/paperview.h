#pragma once

#include <QImage>
#include <QList>
#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace packledger::shell {

/// The pages of a paper before it is printed, beneath each other. The arrow and page keys scroll them.
class PaperView final : public QScrollArea
{
    Q_OBJECT

public:
    explicit PaperView(QWidget *parent = nullptr);

    /// Says that the pages are being made.
    void wait();
    /// The first pages, of `count` in all. None: they could not be made, and `trouble` says why.
    void setPages(const QList<QImage> &pages, int count, const QString &trouble = {});

private:
    void say(const QString &sentence);

    QVBoxLayout *m_column;
    QLabel *m_words;
    QList<QWidget *> m_sheets;
};

} // namespace packledger::shell
