;;; Opens the plan that $PLAN names with the configuration that was loaded before, and writes what the editor shows of it.
(require 'json)
(require 'eglot)
(require 'flymake)
(require 'imenu)
(setq eglot-sync-connect 60 eglot-send-changes-idle-time 0)

(defun collect-names (index)
  "The names of an imenu INDEX, those of its levels, too."
  (apply #'append
         (mapcar (lambda (entry)
                   (if (and (consp (cdr entry)) (consp (cadr entry)))
                       (cons (car entry) (collect-names (cdr entry)))
                     (list (car entry))))
                 index)))

(find-file (getenv "PLAN"))
;; What eglot-ensure leaves for after the command, which never comes here.
(apply #'eglot (eglot--guess-contact))
(let ((end (+ (float-time) 60)))
  (while (and (null (flymake-diagnostics)) (< (float-time) end))
    (accept-process-output nil 0.1)
    (flymake-start)))
(let ((found (mapcar (lambda (each)
                       `((line . ,(line-number-at-pos (flymake-diagnostic-beg each)))
                         (words . ,(buffer-substring-no-properties (flymake-diagnostic-beg each)
                                                                   (flymake-diagnostic-end each)))
                         (message . ,(flymake-diagnostic-text each))))
                     (flymake-diagnostics)))
      (names (collect-names (funcall imenu-create-index-function))))
  (with-temp-file (getenv "RESULT")
    (insert (json-encode `((diagnostics . ,(vconcat found)) (outline . ,(vconcat names)))))))
(kill-emacs 0)
