#include "casework/caseview.h"

#include "common/healthlist.h"
#include "common/label.h"
#include "common/scrolled.h"

#include <QLocale>
#include <QPixmap>
#include <QScrollArea>
#include <QVBoxLayout>

namespace packledger::casework {

using namespace common;

namespace {
constexpr QSize photoSize(360, 220);
} // namespace

CaseView::CaseView(QWidget *parent)
    : Card(QString(), parent)
    , m_words(makeParagraph({}, TextSize::Medium))
    , m_items(new HealthList)
    , m_more(makeParagraph({}, TextSize::Small, Ink::Muted))
    , m_photo(new QLabel)
    , m_papers(makeParagraph({}, TextSize::Small, Ink::Muted))
    , m_stepsTitle(makeLabel(tr("What happened"), TextSize::Small, QFont::DemiBold, Ink::Muted))
    , m_steps(new HealthList)
{
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(space::inside, space::inside, space::inside, space::inside);
    column->setSpacing(12);
    column->addWidget(m_words);
    column->addWidget(m_items);
    column->addWidget(m_more);
    column->addWidget(m_photo);
    column->addWidget(m_papers);
    column->addWidget(m_stepsTitle);
    column->addWidget(m_steps);
    column->addStretch();
    body()->addWidget(scrolled(inside), 1);
    m_photo->setAccessibleName(tr("Picture"));
}

void CaseView::renderPhoto(const QByteArray &photo)
{
    if (photo == m_shown)
        return;
    m_shown = photo;
    QPixmap picture;
    const bool isPicture = !photo.isEmpty() && picture.loadFromData(photo);
    m_photo->setVisible(isPicture);
    if (isPicture)
        m_photo->setPixmap(picture.scaled(photoSize, Qt::KeepAspectRatio, Qt::SmoothTransformation));
}

void CaseView::render(const CaseDetail &detail)
{
    setTitle(detail.heading);
    setNote(detail.number);
    m_words->setText(detail.words);
    m_items->setLines(detail.items);
    m_items->setVisible(!detail.items.empty());
    setTextOrHide(
        m_more, detail.moreItems > 0 ? tr("and %1 more").arg(QLocale().toString(detail.moreItems)) : QString());
    m_photo->setVisible(!detail.photo.isEmpty());
    renderPhoto(detail.photo);
    setTextOrHide(m_papers, detail.papers.isEmpty() ? QString() : tr("Kept with it: %1").arg(detail.papers));
    m_steps->setLines(detail.steps);
    m_stepsTitle->setVisible(!detail.steps.empty());
}

} // namespace packledger::casework
