#include "camera/localcameras.h"

#include "camera/cameraerrors.h"

#include <QCollator>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

#include <fcntl.h>
#include <linux/videodev2.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace packledger::camera {

namespace {

/// An open V4L2 device.
class Device
{
public:
    explicit Device(const QString &path)
        : m_descriptor(::open(path.toLocal8Bit().constData(), O_RDWR | O_NONBLOCK | O_CLOEXEC))
    {
    }
    ~Device()
    {
        if (isOpen())
            ::close(m_descriptor);
    }
    Device(const Device &) = delete;
    Device &operator=(const Device &) = delete;

    [[nodiscard]] bool isOpen() const { return m_descriptor >= 0; }

    /// False where the driver refuses or does not know the request.
    template <typename Argument>
    bool ask(unsigned long request, Argument &argument) const
    {
        int answer = 0;
        do
            answer = ::ioctl(m_descriptor, request, &argument);
        while (answer < 0 && errno == EINTR);
        return answer >= 0;
    }

    void set(quint32 control, int value) const
    {
        v4l2_control wish {};
        wish.id = control;
        wish.value = value;
        ask(VIDIOC_S_CTRL, wish);
    }

    [[nodiscard]] std::optional<CameraRange> rangeOf(quint32 control) const
    {
        v4l2_queryctrl query {};
        query.id = control;
        if (!ask(VIDIOC_QUERYCTRL, query) || query.flags & (V4L2_CTRL_FLAG_DISABLED | V4L2_CTRL_FLAG_READ_ONLY)
            || query.minimum >= query.maximum)
            return std::nullopt;
        return CameraRange { query.minimum, query.maximum, std::max(1, query.step), query.default_value };
    }

private:
    int m_descriptor;
};

QList<QSize> sizesOf(const Device &device)
{
    QList<QSize> sizes;
    v4l2_fmtdesc format {};
    for (format.type = V4L2_BUF_TYPE_VIDEO_CAPTURE; device.ask(VIDIOC_ENUM_FMT, format); ++format.index) {
        v4l2_frmsizeenum frame {};
        for (frame.pixel_format = format.pixelformat; device.ask(VIDIOC_ENUM_FRAMESIZES, frame); ++frame.index) {
            if (frame.type != V4L2_FRMSIZE_TYPE_DISCRETE)
                break; // any size within limits: nothing to choose from
            const QSize size(int(frame.discrete.width), int(frame.discrete.height));
            if (!sizes.contains(size))
                sizes.append(size);
        }
    }
    std::ranges::sort(sizes, {}, [](QSize size) { return std::pair(size.width(), size.height()); });
    return sizes;
}

/// The description of a device that takes pictures; of the two nodes many cameras have, one does not.
std::optional<CameraDescription> describe(const QString &node)
{
    const Device device(node);
    v4l2_capability capability {};
    if (!device.isOpen() || !device.ask(VIDIOC_QUERYCAP, capability))
        return std::nullopt;
    const quint32 abilities
        = capability.capabilities & V4L2_CAP_DEVICE_CAPS ? capability.device_caps : capability.capabilities;
    if (!(abilities & V4L2_CAP_VIDEO_CAPTURE))
        return std::nullopt;
    CameraDescription description;
    description.address = node;
    description.name = QString::fromUtf8(reinterpret_cast<const char *>(capability.card));
    description.sizes = sizesOf(device);
    description.exposure = device.rangeOf(V4L2_CID_EXPOSURE_ABSOLUTE);
    description.focus = device.rangeOf(V4L2_CID_FOCUS_ABSOLUTE);
    return description;
}

/// The lasting name of a node, if the system gave it one: the same camera in another socket keeps it.
QString lastingPath(const QString &node)
{
    const QDir byId(QStringLiteral("/dev/v4l/by-id"));
    const QStringList links = byId.entryList(QDir::System | QDir::Files, QDir::Name);
    for (const QString &link : links) {
        if (QFileInfo(byId.filePath(link)).canonicalFilePath() == node)
            return byId.filePath(link);
    }
    return node;
}

} // namespace

QList<CameraDescription> localCameras()
{
    QList<CameraDescription> cameras;
    const QDir devices(QStringLiteral("/dev"));
    QStringList nodes = devices.entryList({ QStringLiteral("video*") }, QDir::System);
    QCollator byNumber;
    byNumber.setNumericMode(true);
    std::ranges::sort(nodes, byNumber);
    for (const QString &node : std::as_const(nodes)) {
        if (auto description = describe(devices.filePath(node))) {
            description->address = lastingPath(description->address);
            cameras.append(*description);
        }
    }
    std::ranges::stable_sort(cameras, {}, &CameraDescription::name);
    return cameras;
}

Result<void> applyToLocalCamera(const CameraSettings &settings)
{
    const Device device(settings.address);
    if (!device.isOpen())
        return fail(codes::cameraOpen, shownName(settings));
    // Automatic first: while it is on, drivers refuse the value.
    if (device.rangeOf(V4L2_CID_EXPOSURE_ABSOLUTE)) {
        // Cameras know one of two automatic modes; the one they do not know they refuse.
        if (settings.exposure) {
            device.set(V4L2_CID_EXPOSURE_AUTO, V4L2_EXPOSURE_MANUAL);
            device.set(V4L2_CID_EXPOSURE_ABSOLUTE, *settings.exposure);
        } else {
            device.set(V4L2_CID_EXPOSURE_AUTO, V4L2_EXPOSURE_AUTO);
            device.set(V4L2_CID_EXPOSURE_AUTO, V4L2_EXPOSURE_APERTURE_PRIORITY);
        }
    }
    if (device.rangeOf(V4L2_CID_FOCUS_ABSOLUTE)) {
        device.set(V4L2_CID_FOCUS_AUTO, settings.focus ? 0 : 1);
        if (settings.focus)
            device.set(V4L2_CID_FOCUS_ABSOLUTE, *settings.focus);
    }
    return {};
}

bool isLocalCamera(const QString &address)
{
    return address.startsWith(QLatin1StringView("/dev/"));
}

int localCameraIndex(const QString &address)
{
    if (!isLocalCamera(address))
        return -1;
    const QString node = QFileInfo(address).canonicalFilePath(); // empty where there is nothing
    const QLatin1StringView prefix("/dev/video");
    bool isNumber = false;
    const int index = node.startsWith(prefix) ? node.sliced(prefix.size()).toInt(&isNumber) : -1;
    return isNumber ? index : -1;
}

} // namespace packledger::camera
