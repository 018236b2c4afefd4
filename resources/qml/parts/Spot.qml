import QtQuick
import theme

// The flat shadow that a picture stands on.
Image {
    source: `${Theme.pictures}shadows/spot-${Theme.dark ? "dark" : "light"}.png`
    visible: !Theme.highContrast
}
