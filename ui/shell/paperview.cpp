#include "shell/paperview.h"

#include "common/label.h"
#include "common/tokens.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QScrollBar>

namespace packledger::shell {

using namespace common;

namespace {

/// One page, as wide as there is room.
class Sheet final : public QWidget
{
public:
    explicit Sheet(QImage page)
        : m_page(std::move(page))
    {
        QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
        setMaximumWidth(m_page.width());
    }

    [[nodiscard]] int heightForWidth(int width) const override { return width * m_page.height() / m_page.width(); }
    [[nodiscard]] QSize sizeHint() const override { return m_page.size(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(rect(), m_page);
        painter.setPen(tokens().line);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }

private:
    QImage m_page;
};

} // namespace

PaperView::PaperView(QWidget *parent)
    : QScrollArea(parent)
    , m_column(new QVBoxLayout)
    , m_words(makeParagraph({}, TextSize::Body, Ink::Muted))
{
    auto *inside = new QWidget;
    auto *row = new QHBoxLayout(inside);
    row->setContentsMargins(space::between, space::between, 0, space::between);
    row->addLayout(m_column);
    m_column->setSpacing(space::between);
    m_column->addWidget(m_words);
    m_column->addStretch();
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("The pages as they will be printed"));
    setWidget(inside);
}

void PaperView::wait()
{
    if (m_sheets.isEmpty())
        say(tr("Making the pages …"));
}

void PaperView::setPages(const QList<QImage> &pages, int count, const QString &trouble)
{
    qDeleteAll(m_sheets);
    m_sheets.clear();
    for (const QImage &page : pages) {
        auto *sheet = new Sheet(page);
        sheet->setAccessibleName(tr("Page %1 of %2").arg(m_sheets.size() + 1).arg(count));
        m_column->insertWidget(m_column->count() - 2, sheet);
        m_sheets.append(sheet);
    }
    say(pages.size() < count ? tr("The first %1 of %2 pages.").arg(pages.size()).arg(count) : trouble);
    verticalScrollBar()->setValue(0);
}

void PaperView::say(const QString &sentence)
{
    m_words->setText(sentence);
    m_words->setVisible(!sentence.isEmpty());
}

} // namespace packledger::shell
