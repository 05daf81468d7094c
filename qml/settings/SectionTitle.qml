// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Evenpace.Controls

/** Heading of a group of settings. */
AppText {
    Layout.fillWidth: true
    Layout.topMargin: Theme.sectionGap
    Layout.bottomMargin: Theme.gapS
    token: Theme.h3
    heading: true
}
