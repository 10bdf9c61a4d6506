### The printed page “A class without accounts”.

# The heading of the page, and the link to it.
class = A class without accounts

# The paragraph under the title, and the meta description.
class-about = Collect what your students hand in as links, and see how the class divided. Nothing leaves this device, and nobody needs a name or an account.

# The heading over the steps.
class-how = How it works

# A step. “Read it yourself” and “Quiz” are pages.
class-how-students = Students finish “Read it yourself” or a round of the quiz. Each gets a link, which is also a QR code. It holds the answers, and no name.

# A step.
class-how-send = They send you the links as they send you other work: in a chat, by mail, in a shared table.

# A step.
class-how-paste = Paste all of them here. Each is played again by the same rules. A damaged link, a foreign one and the same one twice are refused, with the line and the reason; of a sheet that was changed and sent again, the later link counts.

# A step.
class-how-discuss = See what divided the class and what few got right, and read those sentences together. They come first.

# A step.
class-how-keep = Keep the table, or print the page. This page stores nothing: once you close or reload it, it is empty.

# The note where the program does not run.
class-needs-program = The field for the links appears here once the program of this page has started. It needs JavaScript and WebAssembly.

# The line on it in the notes for teachers.
# Variables:
#   $link (String) - the link
tool-class = { $link }: paste the links that students hand in, up to 40 of a kind, and see what divided the class. Nothing is stored or sent.

# What the page is for, in the dialog with tools for lessons.
lesson-class-text = Paste the links that students hand in and see what divided the class.

## The camera

# The note in place of the camera, where the browser cannot read QR codes.
class-no-camera = This browser reads no QR codes. The camera app of a phone does: it opens the link, which you can copy and paste here.

# The button that starts the camera, where the browser can read QR codes.
class-camera = Scan QR codes

# The same button while the camera runs.
class-camera-stop = Stop the camera

# The accessible name of the picture of the camera.
class-camera-name = What the camera sees

# The message while the camera runs.
class-camera-on = Hold the codes before the camera, one after the other. The picture stays on this device.

# The message after a code is read.
class-camera-read = Read one code.

# The message where the camera cannot be used.
class-camera-lost = The camera cannot be used here. Paste the links.
